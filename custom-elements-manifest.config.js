/** The manifest of our elements, for editors and documentation: packages/sdk/custom-elements.json. */
export default {
  globs: ['packages/sdk/src/elements/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'packages/sdk',
  litelement: true,
  packagejson: false,
  plugins: [nameTags()],
};

/**
 * The analyzer looks for customElements.define, which we guard against a second copy of the script;
 * but every class `HandrailNoun` is the element `handrail-noun`.
 */
function nameTags() {
  return {
    name: 'name-tags',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      for (const declaration of declarations) {
        if (!declaration?.customElement || !/^Handrail[A-Z]/.test(declaration.name)) continue;
        declaration.tagName = declaration.name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
      }
    },
  };
}

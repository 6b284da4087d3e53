/**
 * What code may not do that runs in the page of a portal. These are promises to agencies (docs/
 * security.md) or scars from real legacy portals; each message says which.
 */

const files = [
  'packages/sdk/src/**/*.ts',
  'packages/locator/src/**/*.ts',
  'packages/embed/src/**/*.ts',
  'packages/collector/src/client/**/*.ts',
];

const markup = 'Strict portals enforce Trusted Types, and markup from text is how scripts get in.';
const style =
  'Portals forbid inline styles (CSP style-src); use a constructable stylesheet or CSSOM.';
const event = 'MooTools replaces window.Event; use CustomEvent, or a subclass of it.';

const syntax = [
  [
    "MemberExpression[object.name='Array'][property.name='from']",
    'Prototype.js and MooTools replace Array.from with a wrong one; use spread or for…of.',
  ],
  [
    "CallExpression[callee.property.name='entries'][callee.object.name!='Object']",
    'Prototype.js leaves [].entries undefined; use for…of with a counter, or forEach.',
  ],
  ['ForInStatement', 'Prototype.js adds 35 enumerable keys to every array; use Object.keys.'],
  ["NewExpression[callee.name='Event']", event],
  ["BinaryExpression[operator='instanceof'][right.name='Event']", event],
  ["ClassDeclaration[superClass.name='Event']", event],
  ['MemberExpression[property.name=/^(inner|outer)HTML$/]', markup],
  ["CallExpression[callee.property.name='insertAdjacentHTML']", markup],
  ["CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", markup],
  ["CallExpression[callee.property.name='createContextualFragment']", markup],
  ["TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle\\s*=/]", style],
  ["TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/<style/]", style],
  ["CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']", style],
  [
    "MemberExpression[object.name='document'][property.name='cookie']",
    'We promise agencies: no cookie. (EU ePrivacy: nothing that needs consent.)',
  ],
];

const globals = [
  {
    name: 'localStorage',
    message:
      'What a citizen did must not outlive the tab, on shared computers above all; use sessionStorage.',
  },
  { name: 'requestIdleCallback', message: 'WebKit has none.' },
  { name: 'event', message: 'The global event is the portal’s; use the listener’s parameter.' },
];

const windowProperties = [
  { object: 'window', property: 'localStorage', message: globals[0].message },
  { object: 'window', property: 'event', message: globals[2].message },
  {
    object: 'JSON',
    property: 'stringify',
    message:
      'Prototype.js before 1.7 adds toJSON to arrays, which then serialise as strings; use the serialiser beside this (to-json.ts, serialize.ts).',
  },
];

/** The bans as ESLint configuration. */
export function citizenCode({ tests }) {
  return [
    {
      files,
      ignores: tests,
      rules: {
        'no-eval': 'error',
        'no-new-func': 'error',
        'no-script-url': 'error',
        'no-restricted-syntax': [
          'error',
          ...syntax.map(([selector, message]) => ({ selector, message })),
        ],
        'no-restricted-globals': ['error', ...globals],
        'no-restricted-properties': ['error', ...windowProperties],
        '@typescript-eslint/no-non-null-assertion': 'error',
        // The types describe today's browsers; older ones lack what the types promise.
        '@typescript-eslint/no-unnecessary-condition': 'off',
        // Legacy portals are made of what is deprecated, and some of it is the only way on them.
        '@typescript-eslint/no-deprecated': 'off',
      },
    },
    {
      // The serialisers themselves: they give JSON.stringify only what no toJSON can reach.
      files: ['packages/*/src/**/to-json.ts', 'packages/*/src/**/serialize.ts'],
      rules: { 'no-restricted-properties': 'off', 'no-control-regex': 'off' },
    },
  ];
}

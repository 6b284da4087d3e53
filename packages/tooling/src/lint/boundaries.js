/**
 * Which folder may import what (docs/architecture.md), each ban with its reason: whoever meets one
 * should learn why the boundary is there, not only that it is.
 */

const node = {
  regex: '^node:',
  message: 'This runs in the browser too, where Node has no modules.',
};
const tooling = {
  regex: '^@handrail/tooling|/tooling/',
  message: 'Tooling builds and tests the packages; nothing that ships may need it.',
};

/** A ban on workspace packages, except the ones named. */
function onlyPackages(allowed, message) {
  const except = allowed.length > 0 ? `(?!(?:${allowed.join('|')})(?:/|$))` : '';
  return { regex: `^(?:@handrail/${except}|handrail$)`, message };
}

/** A ban on everything but relative imports and the packages named. */
function onlyDependencies(allowed, message) {
  const except = ['\\.', ...allowed.map((name) => `${name}(?:/|$)`)].join('|');
  return { regex: `^(?!${except})`, message };
}

/** A ban on sibling folders. */
function folders(names, message) {
  return { regex: `^(?:\\.\\./)+(?:${names.join('|')})/`, message };
}

const floatingUi = {
  regex: '^@floating-ui/',
  message: 'Only overlay/ measures and places: one seam to fake in tests and to replace later.',
};
const zustand = {
  regex: '^zustand',
  message:
    'The store is the engine’s own; others get its state handed in, or they would be tied to it.',
};
const lit = {
  regex: '^lit',
  message: 'Only elements render. What is free of lit stays small and testable in Node.',
};
const sdkPackages = onlyPackages(
  ['flow', 'locator'],
  'The sdk knows the format and the locator only. It hands events to a sink; embed connects the collector.',
);

const checksPackages = onlyPackages(
  ['locator'],
  'The checks know the page and the locator only, never guidance or what is counted.',
);

const sdkFolders = {
  elements: [
    folders(
      ['engine', 'overlay', 'page'],
      'Elements get properties and send events. What they need from elsewhere, index.ts passes in.',
    ),
    floatingUi,
    zustand,
  ],
  page: [
    folders(
      ['engine', 'overlay', 'elements'],
      'page/ watches the portal and touches nothing, so it must not know what we show there.',
    ),
    floatingUi,
    zustand,
    lit,
  ],
  overlay: [
    folders(
      ['engine', 'elements', 'page'],
      'overlay/ places whatever element it is given, and knows nothing of flows.',
    ),
    zustand,
  ],
  engine: [
    folders(
      ['elements', 'overlay', 'page'],
      'The engine gets these as interfaces, so that it runs in Node with a fake page.',
    ),
    floatingUi,
    lit,
  ],
};

function restrict(files, ignores, patterns) {
  return {
    files: [files],
    ignores,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

/** The boundaries as ESLint configuration. Later entries are the narrower ones and win. */
export function boundaries({ tests }) {
  return [
    restrict('packages/flow/src/**/*.ts', tests, [
      node,
      onlyDependencies(
        ['valibot', 'jsonc-parser'],
        'flow is the ground all others stand on: the format, free of the DOM and of other packages.',
      ),
    ]),
    restrict('packages/locator/src/**/*.ts', tests, [
      onlyDependencies([], 'The locator is useful on its own (test tools, studio): no dependency.'),
    ]),
    restrict('packages/sdk/src/**/*.ts', tests, [node, tooling, sdkPackages, floatingUi]),
    ...Object.entries(sdkFolders).map(([folder, patterns]) =>
      restrict(`packages/sdk/src/${folder}/**/*.ts`, tests, [
        node,
        tooling,
        sdkPackages,
        ...patterns,
      ]),
    ),
    restrict('packages/collector/src/**/*.ts', tests, [
      tooling,
      onlyPackages(
        ['flow'],
        'The collector knows the event contract only, never who sends events.',
      ),
    ]),
    restrict('packages/collector/src/client/**/*.ts', tests, [
      onlyDependencies(
        ['@handrail/flow'],
        'The client has 2.5 kB and no dependency but the contract.',
      ),
      folders(['server', 'dashboard'], 'The client is loaded on portals; the server is not.'),
    ]),
    restrict('packages/collector/src/dashboard/**/*.ts', tests, [
      node,
      tooling,
      onlyPackages(
        ['flow'],
        'The dashboard shows what the server answers, and knows the contract.',
      ),
      folders(['server', 'client'], 'The dashboard talks to the server by HTTP alone.'),
    ]),
    restrict('packages/checks/src/**/*.ts', tests, [
      node,
      tooling,
      checksPackages,
      lit,
      folders(['driven'], 'driven/ has a browser in its hand; the rest runs inside of a page.'),
    ]),
    restrict('packages/checks/src/panel/**/*.ts', tests, [node, tooling, checksPackages]),
    restrict('packages/checks/src/{driven,report}/**/*.ts', tests, [tooling, checksPackages, lit]),
    restrict('packages/checks/src/rules/**/*.ts', tests, [
      onlyDependencies([], 'A rule judges what the page view tells it: pure, and small.'),
      folders(
        ['engine', 'panel', 'driven', 'report', 'identity', 'dismissals'],
        'The engine runs the rules, not the other way round.',
      ),
    ]),
    restrict('packages/embed/src/**/*.ts', tests, [
      node,
      tooling,
      onlyPackages(
        ['flow', 'locator', 'sdk', 'collector'],
        'embed composes what runs in the browser; the command line does not.',
      ),
    ]),
    restrict('packages/cli/src/**/*.ts', tests, [tooling]),
  ];
}

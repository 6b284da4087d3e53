/**
 * The accessibility tree as Chromium hands it to assistive technology, as text for the tests of the
 * conformance suite: what is in it, with which name, role and state. It reaches into shadow roots.
 */
import type { TestRunnerConfig, TestSession } from '@web/test-runner';

type Plugin = NonNullable<TestRunnerConfig['plugins']>[number];

interface Value {
  readonly value?: unknown;
}
/** The parts of a node of `Accessibility.getFullAXTree` (Chrome DevTools Protocol) that are read. */
export interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** Boxes without a meaning, and the pieces that texts are drawn in. */
const LEFT_OUT = new Set(['generic', 'none', 'InlineTextBox', 'RootWebArea', 'LabelText']);
/** Their texts are their names, so they are not said twice. */
const NAMED_BY_TEXT = new Set(['button', 'heading', 'link', 'option', 'Legend', 'caption']);
/** The browser's own parts of a field: each engine and language has others. */
const WHOLE = new Set(['Date', 'progressbar', 'ComboBoxSelect', 'combobox']);
const STATES = [
  ...['level', 'checked', 'pressed', 'expanded', 'required', 'disabled', 'modal', 'selected'],
  'focused',
];

/** One line for each node, indented by its depth: `heading "Step 1 of 3: Your name" level=2`. */
export function writeTree(nodes: readonly TreeNode[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const add = (node: TreeNode, depth: number, isNamed: boolean): void => {
    const role = textOf(node.role);
    const isLeftOut =
      node.ignored || LEFT_OUT.has(role) || (isNamed && role === 'StaticText') || isEmptyText(node);
    if (!isLeftOut) lines.push(`${'  '.repeat(depth)}${lineOf(node, role)}`);
    if (WHOLE.has(role)) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) add(child, isLeftOut ? depth : depth + 1, isNamed || NAMED_BY_TEXT.has(role));
    }
  };
  const [first] = nodes;
  if (first) add(first, 0, false);
  return lines.join('\n');
}

function lineOf(node: TreeNode, role: string): string {
  const name = textOf(node.name);
  if (role === 'StaticText') return `"${name}"`;
  const description = textOf(node.description);
  return [
    role,
    ...(name ? [`"${name}"`] : []),
    ...statesOf(node),
    ...(description ? [`description="${description}"`] : []),
  ].join(' ');
}

/** What is so, or may be so and is not: `false` says nothing but of a check mark and of what opens. */
function statesOf({ properties = [] }: TreeNode): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    if (name === 'invalid') return value === 'false' ? [] : ['invalid'];
    if (!STATES.includes(name)) return [];
    if (value === true) return [name];
    if (value === false) return name === 'expanded' ? ['expanded=false'] : [];
    return [`${name}=${String(value)}`];
  });
}

function textOf(value: Value | undefined): string {
  const text = value?.value;
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}

function isEmptyText({ role, name }: TreeNode): boolean {
  return textOf(role) === 'StaticText' && textOf(name) === '';
}

interface DevTools {
  send(method: 'Accessibility.getFullAXTree'): Promise<{ readonly nodes: readonly TreeNode[] }>;
  detach(): Promise<void>;
}
interface DrivenPage {
  context(): { newCDPSession(page: unknown): Promise<DevTools> };
}

/** Lets a test ask for the tree of its page: the command `accessibility-tree`. In Chromium only. */
export function accessibilityTree(): Plugin {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, session }: { command: string; session: TestSession }) {
      if (command !== 'accessibility-tree') return undefined;
      if (session.browser.type !== 'playwright') return { tree: null };
      const { getPage } = session.browser as unknown as { getPage(id: string): DrivenPage };
      const page = getPage.call(session.browser, session.id);
      const tools = await page.context().newCDPSession(page);
      try {
        return { tree: writeTree((await tools.send('Accessibility.getFullAXTree')).nodes) };
      } finally {
        await tools.detach();
      }
    },
  };
}

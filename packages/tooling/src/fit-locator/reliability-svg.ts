/** The reliability diagram of the documentation. Pure: figures to SVG. */
import type { Bin } from './reliability.ts';

const SIZE = 360;
const LEFT = 62;
const TOP = 24;
const WIDTH = LEFT + SIZE + 24;
const HEIGHT = TOP + SIZE + 62;

/** Both schemes at 4.5:1 or more for text and 3:1 for marks, with GitHub's grounds behind them. */
const STYLE = `
  :root { --ground: #fff; --ink: #1f2328; --faint: #d1d9e0; --mark: #0969da; --ideal: #59636e; }
  @media (prefers-color-scheme: dark) {
    :root { --ground: #0d1117; --ink: #f0f6fc; --faint: #3d444d; --mark: #4493f8; --ideal: #9198a1; }
  }
  .ground { fill: var(--ground); }
  text { fill: var(--ink); font: 12px system-ui, sans-serif; }
  .count { font-size: 11px; paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
  .grid { stroke: var(--faint); }
  .ideal { stroke: var(--ideal); stroke-dasharray: 6 5; stroke-width: 2; }
  .line { fill: none; stroke: var(--mark); stroke-width: 2; }
  .dot { fill: var(--mark); stroke: var(--ground); stroke-width: 1.5; }
`;

export function reliabilitySvg(bins: readonly Bin[], calibrationError: number): string {
  const filled = bins.filter(({ count }) => count > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  const points = filled.map(({ confidence, truth }) => `${x(confidence)},${y(truth)}`).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<title id="title">Confidence of the locator against how often it was right</title>
<desc id="desc">${describe(filled, total, calibrationError)}</desc>
<style>${STYLE}</style>
<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>
${grid()}
<line class="ideal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>
<polyline class="line" points="${points}"/>
${filled.map(dot).join('\n')}
<text x="${LEFT + SIZE / 2}" y="${HEIGHT - 14}" text-anchor="middle">Confidence that was predicted</text>
<text transform="translate(16 ${TOP + SIZE / 2}) rotate(-90)" text-anchor="middle">Share that was right</text>
</svg>
`;
}

/** What the picture says, for those who do not see it. */
function describe(bins: readonly Bin[], total: number, error: number): string {
  const rows = bins.map(
    ({ confidence, truth, count }) =>
      `predicted ${percent(confidence)}, right ${percent(truth)} of ${count}`,
  );
  return `${total} look-ups, each predicted by models that had seen nothing of its site, in groups of about the same confidence: ${rows.join('; ')}. On the dashed diagonal confidence would be what it says; the mean distance from it is ${(error * 100).toFixed(1)} percentage points. The number beside each point is the number of look-ups.`;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

function grid(): string {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return ticks
    .map(
      (tick) => `<line class="grid" x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(1)}"/>
<line class="grid" x1="${x(0)}" y1="${y(tick)}" x2="${x(1)}" y2="${y(tick)}"/>
<text x="${x(tick)}" y="${y(0) + 18}" text-anchor="middle">${percent(tick)}</text>
<text x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end">${percent(tick)}</text>`,
    )
    .join('\n');
}

/** Counts stand below their points: the curve runs above the diagonal where few are wrong. */
function dot({ confidence, truth, count }: Bin): string {
  const [left, top] = [x(confidence), y(truth)];
  const isAtEdge = truth < 0.08;
  return `<circle class="dot" cx="${left}" cy="${top}" r="5"/>
<text class="count" x="${left + 8}" y="${isAtEdge ? top - 8 : top + 16}" text-anchor="${confidence > 0.9 ? 'end' : 'start'}">${count}</text>`;
}

function x(part: number): number {
  return round(LEFT + part * SIZE);
}

function y(part: number): number {
  return round(TOP + (1 - part) * SIZE);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

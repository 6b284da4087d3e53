import { describe, expect, it } from 'vitest';
import type { Prediction } from './cross-validate.ts';
import { fakeLookUp } from './fake-look-up.ts';
import type { Kind } from './look-up.ts';
import { calibrationError, reliabilityOf } from './reliability.ts';
import { reliabilitySvg } from './reliability-svg.ts';
import { formatReport, reportOn, shippedLevel } from './report.ts';
import { weightsSource } from './write-weights.ts';

function prediction(kind: Kind, confidence: number, isRight = kind === 'kept'): Prediction {
  return { lookUp: fakeLookUp([], { kind }), confidence, isRight };
}
const predictions = [
  prediction('kept', 0.95),
  prediction('kept', 0.85),
  prediction('kept', 0.9, false),
  prediction('kept', 0.3),
  prediction('removed', 0.1),
  prediction('synthetic', 0.85),
  prediction('synthetic', 0.2),
];

describe('the report', () => {
  const report = reportOn(predictions);

  it('tells right, wrong and forced of what was kept, at the shipped threshold', () => {
    const { score, syntheticRefused } = shippedLevel(report);
    expect(score.right).toEqual({ count: 2, of: 4 });
    expect(score.wrong).toEqual({ count: 1, of: 4 });
    expect(score.forced).toEqual({ count: 3, of: 4 });
    expect(score.removedRefused).toEqual({ count: 1, of: 1 });
    expect(syntheticRefused).toEqual({ count: 1, of: 2 });
  });

  it('leaves out what was looked up on more other pages than the bench takes', () => {
    const extra: Prediction = {
      ...prediction('otherpage', 0.9),
      lookUp: fakeLookUp([], { kind: 'otherpage', extra: true }),
    };
    expect(reportOn([...predictions, extra])).toEqual(report);
  });

  it('is a table with a line for each stratum', () => {
    expect(formatReport(report)).toMatch(/^stratum +4 +50\.0 +25\.00 +100\.0 \(1\)/m);
  });
});

describe('reliability', () => {
  it('compares confidence with truth, bin by bin', () => {
    const bins = reliabilityOf(predictions);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(bins[9]).toMatchObject({ confidence: 0.925, truth: 0.5, count: 2 });
  });

  it('has an error of 0 where confidence is what it says', () => {
    const certain = [prediction('kept', 1), prediction('removed', 0)];
    expect(calibrationError(reliabilityOf(certain))).toBe(0);
    expect(calibrationError(reliabilityOf([prediction('removed', 0.75)]))).toBe(0.75);
    expect(calibrationError([])).toBe(0);
  });

  it('is drawn with a text that says the same', () => {
    const svg = reliabilitySvg(reliabilityOf(predictions), 0.123);
    expect(svg).toContain('<title id="title">');
    expect(svg).toContain('predicted 93 %, right 50 % of 2');
    expect(svg.match(/<circle/g)).toHaveLength(4);
    expect(svg).toContain('prefers-color-scheme: dark');
  });
});

describe('the file of weights', () => {
  it('says what it was fitted on, and nothing of what the pages hold', () => {
    const lookUps = predictions.map(({ lookUp }) => lookUp);
    const source = weightsSource({
      models: { rank: [0.5], verdict: [-1] },
      lookUps,
      report: reportOn(predictions),
      options: { rank: { l2: 0.3 }, verdict: { l2: 10 }, seed: 1 },
      fittedAt: new Date('2026-01-02T03:04:05Z'),
    });
    expect(source).toContain('Fitted 2026-01-02; seed 1');
    expect(source).toContain('stratum: 1 pairs; 4 kept, 1 removed');
    expect(source).toContain('export const RANK = /* @__PURE__ */ inTenths("K");');
    expect(source).toContain('export const VERDICT = /* @__PURE__ */ inTenths("<");');
    expect(source).not.toContain('t0');
  });
});

/** What happens on the portal's pages: views, signs of struggle, and what nightly checks find. */
import { DAY_MS, type Demo } from './demo-events.ts';

type Signal =
  'validation-loop' | 'hesitation' | 'dead-click' | 'field-return' | 'u-turn' | 'rage-click';

/** A page with its part of all views, and signs as page, field and how often per view. */
const PAGES: readonly {
  readonly page: string;
  readonly part: number;
  readonly signs: readonly (readonly [signal: Signal, field: string | undefined, rate: number])[];
}[] = [
  {
    page: '/benefits',
    part: 1,
    signs: [
      ['u-turn', undefined, 0.05],
      ['dead-click', undefined, 0.01],
    ],
  },
  { page: '/benefits/apply/household', part: 0.8, signs: [['hesitation', 'people', 0.04]] },
  {
    page: '/benefits/apply/income',
    part: 0.7,
    signs: [
      ['validation-loop', 'netIncome', 0.22],
      ['hesitation', 'netIncome', 0.15],
      ['field-return', 'payFrequency', 0.08],
      ['rage-click', undefined, 0.02],
    ],
  },
  { page: '/benefits/apply/heating', part: 0.5, signs: [['dead-click', undefined, 0.06]] },
  {
    page: '/benefits/apply/account',
    part: 0.45,
    signs: [
      ['validation-loop', 'accountNumber', 0.31],
      ['field-return', 'accountNumber', 0.12],
      ['hesitation', 'routingNumber', 0.18],
    ],
  },
  { page: '/benefits/apply/review', part: 0.35, signs: [['u-turn', undefined, 0.07]] },
];

export function addViews({ random, now, days, add }: Demo, visits: number): void {
  for (let n = 0; n < visits; n++) {
    const at = now - Math.floor(random() * days) * DAY_MS;
    const lang = random() < 0.3 ? 'es' : 'en';
    const device = random() < 0.55 ? 'phone' : 'desktop';
    const goesTo = random();
    for (const { page, part, signs } of PAGES) {
      if (goesTo > part) break;
      add(at, { lang, device, page, kind: 'page.viewed' });
      for (const [signal, field, rate] of signs)
        if (random() < rate)
          add(at, {
            ...{ lang, device, page, kind: 'struggle.seen', signal },
            ...(field === undefined ? {} : { field }),
          });
    }
  }
}

const RULES = [
  ['label-missing', 'error', 4],
  ['text-contrast', 'error', 9],
  ['heading-skipped', 'warning', 6],
  ['link-text-vague', 'warning', 12],
  ['alt-text-quality', 'manual', 5],
] as const;

/** A check each week; errors get fewer as the weeks go by. */
export function addFindings({ now, days, add }: Demo): void {
  for (let ago = days - 1; ago >= 0; ago -= 7) {
    const left = ago / days;
    for (const { page, part } of PAGES)
      for (const [rule, level, most] of RULES) {
        const n = Math.round(most * part * (level === 'manual' ? 1 : 0.3 + 0.7 * left));
        if (n > 0)
          add(now - ago * DAY_MS, {
            lang: 'en',
            device: 'desktop',
            page,
            kind: 'a11y.found',
            rule,
            level,
            n,
          });
      }
  }
}

/** The ways in which citizens meet guidance, and in which every step is looked at. */
import type { BrowserContextOptions } from 'playwright-core';

export interface Look {
  readonly name: string;
  readonly context: BrowserContextOptions;
  /** Language of the portal. @default 'en' */
  readonly portal?: 'en' | 'es';
  /** Turns the portal's pages into pages of this language, which reads from right to left. */
  readonly turnTo?: 'ar';
}

const desktop = { width: 1280, height: 800 };

export const looks: readonly Look[] = [
  { name: 'desktop', context: { viewport: desktop } },
  {
    name: 'phone',
    context: { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true },
  },
  { name: 'dark', context: { viewport: desktop, colorScheme: 'dark' } },
  { name: 'forced', context: { viewport: desktop, forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'rtl', context: { viewport: desktop }, turnTo: 'ar' },
  { name: 'spanish', context: { viewport: desktop }, portal: 'es' },
];

import type { Session } from '../session.ts';
import type { JudgePart } from './take-measure.ts';

/** A window of 1280 by 1024 at 400 %: https://www.w3.org/WAI/WCAG22/Understanding/reflow */
const NARROW = { width: 320, height: 256 };
const USUAL = { width: 1280, height: 800 };
/** Scripts that answer to a new size wait for its end. */
const ANSWER_MS = 250;

/** What only a narrow window shows, such as the button of a menu, is judged while it is there. */
export async function measureReflow(
  session: Session,
  _judge: () => Promise<void>,
  judgePart: JudgePart,
): Promise<void> {
  const { page } = session;
  const usual = page.viewportSize() ?? USUAL;
  await session.ask((script) => script.readLayout());
  await session.ask((script) => script.readControls());
  await page.setViewportSize(NARROW);
  await session.wait(ANSWER_MS);
  await session.ask((script) => script.compareLayout('reflow'));
  await session.ask((script) => script.notePinned());
  for (const part of await session.ask((script) => script.partsWhenNarrow())) await judgePart(part);
  await page.setViewportSize(usual);
  await session.wait(ANSWER_MS);
}

export async function measureSpacing(session: Session): Promise<void> {
  await session.ask(async (script) => {
    await script.readLayout();
    script.setSpacing(true);
    await script.compareLayout('spacing');
    script.setSpacing(false);
  });
}

export async function measureZoom(session: Session): Promise<void> {
  await session.ask(async (script) => {
    await script.readLayout();
    script.enlargeText();
    await script.compareLayout('zoom');
    script.restoreText();
  });
}

import { contrastOver } from '../pictures/compare-pictures.ts';
import type { Session } from '../session.ts';

const MAX_TEXTS = 12;

/** Takes a picture of what lies behind texts over pictures, while all text is out of sight. */
export async function measureBackdrops(session: Session): Promise<void> {
  const texts = await session.ask((script, max) => script.textsOverPictures(max), MAX_TEXTS);
  const found: { number: number; contrast: number }[] = [];
  if (texts.length > 0) await session.ask((script) => script.hideTexts(true));
  for (const { number, colour } of texts) {
    const box = await session.ask((script, each) => script.boxOfText(each), number);
    const ground = box && (await session.camera.take(box));
    if (ground) found.push({ number, contrast: contrastOver(ground, colour) });
  }
  if (texts.length > 0) await session.ask((script) => script.hideTexts(false));
  await session.ask((script, all) => script.noteBackdrops(all), found);
}

import type { ElementRule } from '../../../contract/types.ts';

const TASK =
  /captcha|(?:type|enter|write) the (?:characters|letters|code|words|text|numbers) (?:you see|shown|in|from|below)|(?:characters|letters|code) (?:shown )?in the (?:image|picture)|what is \d+ ?[+x*−-] ?\d+|\d+ ?[+×*] ?\d+ ?=|(?:caracteres|letras|código) de la imagen|cuánto es \d|(?:caractères|lettres|code) de l['’]image|combien font \d|(?:zeichen|code) (?:aus|im) (?:dem )?bild|wie viel ist \d/i;

/** A test of whether somebody is a person, which many people do not pass. */
export const rule: ElementRule = {
  id: 'captcha',
  topic: 'forms',
  level: 'warning',
  wcag: ['3.3.8', '1.1.1'],
  affects: ['blind', 'low-vision', 'cognitive', 'deaf'],
  selector:
    'input,img,iframe:is([src*=captcha i],[title*=captcha i],[src*=turnstile i]),:is(div,canvas):is([class*=captcha i],[id*=captcha i])',
  check(element, page) {
    if (element.matches('input')) {
      const isTask =
        !element.matches('[type=hidden]') && page.isShown(element) && TASK.test(page.name(element));
      return isTask ? { element } : undefined;
    }
    if (!page.isShown(element) || element.querySelector('iframe,input,img')) return undefined;
    if (element.matches('img')) {
      const isPicture = /captcha/i.test(
        `${element.getAttribute('src') ?? ''} ${element.getAttribute('alt') ?? ''}`,
      );
      return isPicture ? { element } : undefined;
    }
    return { element, level: 'manual' };
  },
};

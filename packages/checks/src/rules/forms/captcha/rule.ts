import type { ElementRule } from '../../../contract/types.ts';

/** A test of whether somebody is a person, which many people do not pass. */
export const rule: ElementRule = {
  id: 'captcha',
  level: 'warning',
  wcag: ['3.3.8', '1.1.1'],
  selector:
    'input,img,iframe:is([src*=captcha i],[title*=captcha i],[src*=turnstile i]),:is(div,canvas):is([class*=captcha i],[id*=captcha i])',
  check(element, page) {
    if (element.matches('input')) {
      const isTask =
        !element.matches('[type=hidden]') &&
        page.isShown(element) &&
        page.anyWords('captcha-task').test(page.name(element));
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

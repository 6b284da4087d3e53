import { expect } from '@esm-bundle/chai';
import { locate } from './locate.ts';
import { casePage, closePages, describeIn, openPage, outcomeIn, outcomeOf } from './testing.ts';

afterEach(closePages);

const CONTROLS = ['number', 'last', 'status', 'old', 'search', 'clear', 'help', 'contact'];

/** What becomes of each control of the page about cases after a release changed it. */
function afterRelease(
  change: (html: string) => string,
  first: (html: string) => string = (html) => html,
): string[] {
  const [before, after] = [openPage(casePage(first)), openPage(casePage(change))];
  return CONTROLS.map((is) => {
    const result = locate(describeIn(before, `[data-is=${is}]`), after);
    return outcomeOf(result);
  });
}

const IDS = /(id|for)="(txt|ddl|chk|btn)(\w+)"/g;

describe('a control that is still there', () => {
  it('is found on an unchanged page', () => {
    expect(afterRelease((html) => html)).to.deep.equal(CONTROLS);
  });

  it('is found at once where nothing changed, without a look at all others', () => {
    const page = openPage(casePage());
    let asked = 0;
    const admits = () => ++asked > 0;
    expect(outcomeIn(describeIn(page, '[data-is=search]'), page, { admits })).to.equal('search');
    expect(asked).to.equal(1);
  });

  it('is found after its id was renamed', () => {
    const rename = (html: string) => html.replace(IDS, '$1="f-$3-x$3"');
    expect(afterRelease(rename)).to.deep.equal(CONTROLS);
  });

  it('is found after all ids were generated anew, in another order', () => {
    let count = 40;
    const generate = (html: string) => html.replace(/(txt|ddl|chk|btn)\w+(?=")/g, () => 'j_idt');
    const number = (html: string) =>
      generate(html).replace(/id="j_idt"(.*?)name="j_idt"/g, () => {
        count -= 1;
        return `id="j_idt${count}" name="j_idt${count}"`;
      });
    expect(afterRelease(number, number)).to.deep.equal(CONTROLS);
  });

  for (const [is, was, now] of [
    ['number', '>Case number<', '>Number of your case<'],
    ['last', '>Last name<', '>Family name<'],
    ['status', '>Status<', '>State of the case<'],
    ['old', 'Include old cases', 'Also show closed ones'],
    ['search', 'Search cases', 'Find'],
    ['clear', 'Clear form', 'Start again'],
    ['help', '>How to find a case<', '>Read about searching<'],
    ['contact', '>Contact us<', '>Get in touch<'],
  ] as const) {
    it(`is found after it was reworded: ${was}, ${now}`, () => {
      const before = describeIn(openPage(casePage()), `[data-is=${is}]`);
      const result = locate(before, openPage(casePage((html) => html.replace(was, now))));
      expect(outcomeOf(result)).to.equal(is);
    });
  }

  it('is found elsewhere in the document', () => {
    const help = /<h2>Help[^]*?(?=<\/main>)/;
    const move = (html: string) =>
      html
        .replace(help, '')
        .replace('<main', `<aside>${help.exec(html)?.[0] ?? ''}</aside><main`)
        .replace(/(<div class="line">.*<\/div>\n)(<div class="line">.*<\/div>\n)/, '$2$1');
    expect(afterRelease(move)).to.deep.equal(CONTROLS);
  });

  it('is found inside new wrappers', () => {
    const control = /<(input|select|button).*?(?=\n|<\/div>| <label|<\/fieldset)/g;
    const wrap = (html: string) =>
      `<div id="root"><div class="layout">${html.replace(control, '<div><span>$&</span></div>')}</div></div>`;
    expect(afterRelease(wrap)).to.deep.equal(CONTROLS);
  });

  it('is found as another tag', () => {
    const retag = (html: string) =>
      html
        .replace(/<input type="submit"(.*?)value="(.*?)"(.*?)>/, '<button$1$3>$2</button>')
        .replace(
          /<a href="[^"]*" data-is="contact">(.*?)<\/a>/,
          '<button data-is="contact">$1</button>',
        );
    expect(afterRelease(retag)).to.deep.equal(CONTROLS);
  });

  it('is found after a table became a list of lines', () => {
    const table = (html: string) =>
      html
        .replace(
          /<div class="line">(.*?<\/label>) (.*?)<\/div>/g,
          '<tr><td>$1</td><td>$2</td></tr>',
        )
        .replace(/(<tr>[^]*<\/tr>)/, '<table>$1</table>');
    const lines = (html: string) => html;
    expect(afterRelease(lines, table)).to.deep.equal(CONTROLS);
  });
});

describe('a control that is gone', () => {
  it('is refused', () => {
    const before = openPage(casePage());
    for (const is of CONTROLS) {
      const page = openPage(casePage());
      page.querySelector(`[data-is=${is}]`)?.remove();
      const result = locate(describeIn(before, `[data-is=${is}]`), page);
      expect(result.status, is).not.to.equal('found');
    }
  });

  it('is refused on an empty page, and where nothing is of its kind', () => {
    const one = describeIn(openPage(casePage()), '[data-is=search]');
    expect(outcomeIn(one, openPage(''))).to.equal('missing: none');
    expect(outcomeIn(one, openPage('<p>Search cases</p>'))).to.equal('missing: none');
  });
});

describe('options', () => {
  it('set from which confidence on an element is found, or missing', () => {
    const before = openPage(casePage());
    const after = openPage(casePage((html) => html.replace(IDS, '').replace('Search cases', 'Go')));
    const one = describeIn(before, '[data-is=search]');
    const { confidence } = locate(one, after);
    expect(confidence).to.be.within(0.01, 0.99);
    const status = (anchorAt: number, unsureAt: number) =>
      locate(one, after, { anchorAt, unsureAt }).status;
    expect(status(confidence, 0)).to.equal('found');
    expect(status(confidence + 0.001, confidence)).to.equal('unsure');
    expect(status(1, confidence + 0.001)).to.equal('missing');
  });
});

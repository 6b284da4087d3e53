import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from './parse-text.ts';
import type { Inline } from './text.ts';

const one = (source: string) => {
  const [block] = parseText(source);
  return block?.type === 'paragraph' ? block.children : null;
};
const bold = (...children: Inline[]): Inline => ({ type: 'bold', children });
const link = (href: string, ...children: Inline[]): Inline => ({ type: 'link', href, children });
const lang = (tag: string, ...children: Inline[]): Inline => ({
  type: 'lang',
  lang: tag,
  children,
});
const fact = (name: string): Inline => ({ type: 'fact', name });

describe('parseText', () => {
  it('splits paragraphs and lists', () => {
    expect(
      parseText('You need:\n\n- a bill\n- a **slip**\n\nStop\nany time.\n- late list\nthen text'),
    ).toEqual([
      { type: 'paragraph', children: ['You need:'] },
      { type: 'list', items: [['a bill'], ['a ', bold('slip')]] },
      { type: 'paragraph', children: ['Stop any time.'] },
      { type: 'list', items: [['late list']] },
      { type: 'paragraph', children: ['then text'] },
    ]);
  });

  it.each<[string, Inline[]]>([
    ['plain', ['plain']],
    ['a **b** c', ['a ', bold('b'), ' c']],
    ['[go](/x)!', [link('/x', 'go'), '!']],
    ['[No.]{lang=en} of', [lang('en', 'No.'), ' of']],
    ['Hi {who}.', ['Hi ', fact('who'), '.']],
    ['**[a](/b)**', [bold(link('/b', 'a'))]],
    ['[**a** b](/c)', [link('/c', bold('a'), ' b')]],
    ['[see [x]{lang=es-MX}](/c)', [link('/c', 'see ', lang('es-MX', 'x'))]],
    // What is not closed, empty or out of order stays text.
    ['2 ** 3', ['2 ', '**', ' 3']],
    ['****', ['**', '**']],
    ['[a', ['[', 'a']],
    ['[](/x)', ['[', '](/x)']],
    ['a](/x)', ['a', '](/x)']],
    ['[a](b c)', ['[', 'a](b c)']],
    ['{Not} {a b} {}', ['{Not} {a b} {}']],
    ['[a **b](/c) d**', [link('/c', 'a ', '**', 'b'), ' d', '**']],
    ['**a [b** c](/d)', [bold('a ', '[', 'b'), ' c', '](/d)']],
    // No link in a link.
    ['[a [b](/c) d](/e)', ['[', 'a ', link('/c', 'b'), ' d', '](/e)']],
    ['<b onclick="x">&amp;</b> # `x` _y_', ['<b onclick="x">&amp;</b> # `x` _y_']],
  ])('%s', (source, expected) => {
    expect(one(source)).toEqual(expected);
  });

  it('gives nothing for nothing', () => {
    expect(parseText('')).toEqual([]);
    expect(parseText(' \n\n \r\n')).toEqual([]);
  });

  it('never loses or adds a letter', () => {
    const sign = fc.constantFrom(
      '*',
      '**',
      '[',
      ']',
      '](/x)',
      ']{lang=en}',
      '{who}',
      '{',
      'a',
      ' ',
      '(',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const source = signs.join('').trim().replace(/^-/, '');
        expect((one(source) ?? []).map(write).join('')).toBe(source);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes texts made to be slow', () => {
    for (const sign of ['[', '**', '](', '{', '[**', '[a](', ']{lang=', '[[a]{lang=en}']) {
      expect(parseText(sign.repeat(100_000))).toHaveLength(1);
    }
    expect(one(`${'['.repeat(50_000)}a${'](/x)'.repeat(50_000)}`)).toBeTruthy();
  });
});

function write(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if (inline.type === 'fact') return `{${inline.name}}`;
  const text = inline.children.map(write).join('');
  if (inline.type === 'bold') return `**${text}**`;
  return inline.type === 'link' ? `[${text}](${inline.href})` : `[${text}]{lang=${inline.lang}}`;
}

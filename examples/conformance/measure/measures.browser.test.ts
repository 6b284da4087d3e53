/** Each measure finds what it is for: without this, "nothing was found" would prove nothing. */
import { expect } from '@esm-bundle/chai';
import { whatDoesNotFit } from './fit.ts';
import { layoutOf, notMirrored } from './mirrored.ts';
import { whatMoves } from './motion.ts';
import { tooSmall } from './sizes.ts';
import { walkByTab } from './tab-walk.ts';

function host(markup: string): HTMLElement {
  document.body.innerHTML = '';
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  document.body.append(element);
  return element;
}

const walk = (element: HTMLElement) =>
  walkByTab({ hosts: [element], isPage: false, heard: element, close: () => undefined });

describe('measures of the conformance suite', () => {
  afterEach(() => {
    document.body.innerHTML = '';
    document.documentElement.removeAttribute('dir');
  });

  it('text that is cut off, and what has to be scrolled sideways', () => {
    const cut = host(
      '<p style="width:40px;overflow:hidden;white-space:nowrap">Too long for it</p>',
    );
    expect(whatDoesNotFit([cut]).join()).to.contain('cut off at the side: "Too long for it"');
    const wide = host(
      '<div style="width:90px;overflow:auto"><p style="width:300px">Wide</p></div>',
    );
    expect(whatDoesNotFit([wide]).join()).to.contain('scrolls sideways');
    expect(whatDoesNotFit([host('<p>Fits</p>')])).to.deep.equal([]);
  });

  it('what moves or fades', () => {
    expect(whatMoves([host('<p style="transition:color 1s">Fades</p>')])).to.have.length(1);
    expect(whatMoves([host('<p>Stays</p>')])).to.deep.equal([]);
  });

  it('what does not turn round', () => {
    const layout = (style: string) => {
      const element = host(`<div style="display:flex;${style}"><p>One</p><p>Two</p></div>`);
      return layoutOf([element]);
    };
    const both = (style: string) => {
      const straight = layout(style);
      document.documentElement.dir = 'rtl';
      const turned = layout(style);
      document.documentElement.dir = 'ltr';
      return notMirrored(straight, turned);
    };
    expect(both('')).to.deep.equal([]);
    expect(both('direction:ltr')).to.deep.equal(['p "One", then p "Two"']);
  });

  it('small controls, but no link within a sentence', () => {
    const small = host('<button style="width:20px;height:20px;padding:0">x</button>');
    expect(tooSmall([small])).to.have.length(1);
    expect(tooSmall([host('<p>Read <a href="#x">the rules</a> first.</p>')])).to.deep.equal([]);
  });

  it('a focus that is not seen, and an order against the eye', async () => {
    // The browser's own outline of one pixel is too little.
    const hidden = await walk(
      host(
        '<style>button+button:focus{outline:3px solid}</style><button style="outline:0">Hidden</button><button>Seen</button>',
      ),
    );
    expect(hidden.unseen).to.deep.equal(['button "Hidden"']);
    const jump = await walk(
      host(
        '<div style="display:flex;flex-direction:column-reverse;align-items:start"><button>Below</button><button>Above</button></div>',
      ),
    );
    expect(jump.jumps).to.deep.equal(['button "Below", then button "Above"']);
  });
});

import { expect } from '@esm-bundle/chai';
import { findTarget, reachableDocuments } from './index.ts';
import { addFrame, clear, inside, openRoot, outcome, show } from './test-page.ts';

const apply = { by: 'role', role: 'button', name: 'Apply' } as const;
const applyButton = '<button id="apply">Apply</button>';
const sandbox = (frame: HTMLIFrameElement) => {
  frame.setAttribute('sandbox', '');
};

function framesOf(target: Parameters<typeof findTarget>[0]): readonly Element[] {
  const result = findTarget(target, document);
  return result.status === 'found' ? result.frames : [];
}

afterEach(clear);

describe('frames of this origin', () => {
  it('are searched when the document has no match', async () => {
    const page = show('');
    const frame = await addFrame(page, applyButton);
    expect(outcome(apply)).to.equal('apply@0');
    expect(framesOf({ find: [apply] })).to.deep.equal([frame]);
    page.insertAdjacentHTML('beforeend', '<button id="outer">Apply</button>');
    expect(outcome(apply), 'the document comes first').to.equal('outer@0');
    expect(framesOf({ find: [apply] })).to.deep.equal([]);
  });

  it('are searched at any depth, also inside a shadow root', async () => {
    const root = openRoot(show(''), 'x-outer', '<div></div>');
    const outer = await addFrame(root.querySelector('div') ?? document.body, '<p>outer</p>');
    const inner = await addFrame(inside(outer).body, applyButton);
    expect(outcome(apply)).to.equal('apply@0');
    expect(framesOf({ find: [apply] })).to.deep.equal([outer, inner]);
    const documents = reachableDocuments(document);
    expect(documents.slice(-2).map((one) => one.defaultView?.frameElement)).to.deep.equal([
      outer,
      inner,
    ]);
  });

  it('give several together', async () => {
    const page = show('');
    await addFrame(page, applyButton);
    await addFrame(page, applyButton);
    expect(outcome(apply)).to.equal('several');
  });

  it('hide what is in them when they are hidden', async () => {
    await addFrame(show(''), applyButton, (frame) => (frame.style.visibility = 'hidden'));
    expect(outcome(apply)).to.equal('hidden');
    await addFrame(show(''), applyButton, (frame) => (frame.style.display = 'none'));
    expect(outcome(apply)).to.equal('hidden');
  });
});

describe('frames of another origin', () => {
  it('are passed over', async () => {
    const page = show('');
    const foreign = await addFrame(page, applyButton, sandbox);
    expect(outcome(apply)).to.equal('none');
    const good = await addFrame(page, applyButton);
    await addFrame(inside(good).body, applyButton, sandbox);
    expect(outcome(apply)).to.equal('apply@0');
    expect(outcome(apply, { frame: ['iframe[sandbox]'] })).to.equal('frame');
    const documents = reachableDocuments(document);
    expect(documents.some((one) => one.defaultView?.frameElement === foreign)).to.equal(false);
    expect(documents.includes(inside(good))).to.equal(true);
    expect(documents.every((one) => one.querySelectorAll('html').length === 1)).to.equal(true);
  });
});

describe('a frameset', () => {
  it('is searched frame by frame', async () => {
    const outer = await addFrame(
      show(''),
      '<frameset cols="30%,70%"><frame name="a"><frame name="b"></frameset>',
    );
    const [side, main] = inside(outer).querySelectorAll('frame');
    if (!side || !main) throw new Error('no frames');
    inside(side).body.innerHTML = '<a href="#">Hosts</a>';
    inside(main).body.innerHTML = applyButton;
    expect(outcome(apply)).to.equal('apply@0');
    const inFrameset = findTarget({ find: [apply] }, inside(outer));
    expect(inFrameset).to.have.property('frames').that.deep.equals([main]);
    expect(outcome(apply, { frame: ['iframe', 'frame[name=b]'] })).to.equal('apply@0');
    expect(outcome(apply, { frame: ['iframe', 'frame[name=a]'] })).to.equal('none');
    expect(reachableDocuments(inside(outer))).to.deep.equal([
      inside(outer),
      inside(side),
      inside(main),
    ]);
  });
});

describe('a frame path', () => {
  it('is the only place searched', async () => {
    const page = show(applyButton);
    const one = await addFrame(page, '<p>empty</p>', (frame) => (frame.title = 'one'));
    const two = await addFrame(page, applyButton, (frame) => (frame.title = 'two'));
    expect(outcome(apply, { frame: ['[title=two]'] })).to.equal('apply@0');
    expect(framesOf({ find: [apply], frame: ['[title=two]'] })).to.deep.equal([two]);
    await addFrame(inside(one).body, applyButton);
    expect(outcome(apply, { frame: ['[title=one]'] }), 'not in frames within').to.equal('none');
    expect(outcome(apply, { frame: ['[title=one]', 'iframe'] })).to.equal('apply@0');
  });

  it('refuses when it leads nowhere, or is no CSS', async () => {
    const page = show(applyButton);
    await addFrame(page, applyButton);
    await addFrame(page, applyButton);
    expect(outcome(apply, { frame: ['#none'] })).to.equal('frame');
    expect(outcome(apply, { frame: ['iframe'] }), 'two frames').to.equal('frame');
    expect(outcome(apply, { frame: ['#none', 'iframe'] })).to.equal('frame');
    expect(outcome(apply, { frame: ['['] })).to.equal('bad-css');
  });
});

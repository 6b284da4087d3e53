import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { axeFindings, need, nextFrame, showView } from '../../test/support.ts';
import type { Shown } from '../../test/support.ts';
import { demoViews } from '../../test/views.ts';

let shown: Shown;
const inSurvey = (selector: string): HTMLElement =>
  need(shown.find('handrail-survey').shadowRoot?.querySelector<HTMLElement>(selector), selector);

beforeEach(async () => {
  document.body.innerHTML = '<main><h1>Done</h1></main>';
  shown = await showView(need(demoViews['survey'], 'survey'));
});
afterEach(() => shown.root.remove());

describe('<handrail-survey>', () => {
  it('asks for nothing that has to be typed', () => {
    const names = [
      ...need(shown.find('handrail-survey').shadowRoot, 'shadow').querySelectorAll('input'),
    ].map(({ type, name }) => `${type} ${name}`);
    expect(new Set(names)).to.deep.equal(new Set(['radio ease', 'radio again']));
  });

  it('names the ends of a scale', () => {
    const labels = [
      ...need(shown.find('handrail-survey').shadowRoot, 'shadow').querySelectorAll('.scale label'),
    ].map((label) => label.textContent.trim());
    expect(labels).to.deep.equal(['1 (Very hard)', '2', '3', '4', '5 (Very easy)']);
  });

  it('sends what was chosen, a scale as a number', async () => {
    inSurvey('[name=ease]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(shown.actions).to.deep.equal([
      { type: 'survey', answers: [{ question: 'ease', value: 3 }] },
    ]);
    inSurvey('[name=again]').click();
    inSurvey('.send').click();
    expect(shown.actions[1]).to.deep.equal({
      type: 'survey',
      answers: [
        { question: 'ease', value: 3 },
        { question: 'again', value: 'yes' },
      ],
    });
  });

  it('says which answer is missing, ties that to the question and focuses it', async () => {
    inSurvey('.send').click();
    await nextFrame();
    expect(shown.actions).to.deep.equal([]);
    const group = inSurvey('fieldset');
    expect(inSurvey(`#${group.getAttribute('aria-describedby')}`).textContent).to.contain(
      'Choose an answer',
    );
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(shown.find('handrail-survey').shadowRoot?.activeElement).to.equal(
      inSurvey('[name=ease]'),
    );
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('can be skipped, and closed with Escape', async () => {
    shown.find('.main .plain').click();
    inSurvey('[name=ease]').focus();
    await sendKeys({ press: 'Escape' });
    expect(shown.actions).to.deep.equal([{ type: 'next' }, { type: 'later' }]);
  });
});

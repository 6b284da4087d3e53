import type { PageContext } from './layout.ts';
import type { Session } from './sessions.ts';
import { neighbour, validatePage, WIZARD_PAGES } from './wizard.ts';
import type { FieldError, WizardPage } from './wizard.ts';

/** What the server does after a postback. */
export type PostOutcome =
  | { readonly kind: 'page'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'submitted' }
  /** The view state is not ours: WebForms answers with its error page. */
  | { readonly kind: 'tampered' };

/** The page that a postback came from, as sealed in its view state. */
export function openViewState(
  { setup, session }: PageContext,
  body: URLSearchParams,
): string | undefined {
  const page = setup.viewState.open(session.id, 'viewstate', body.get('__VIEWSTATE') ?? '');
  const events = setup.viewState.open(session.id, 'events', body.get('__EVENTVALIDATION') ?? '');
  return page === events ? page : undefined;
}

/** Takes in one postback of the wizard and moves the session to the page to show next. */
export function handleFormPost(context: PageContext, body: URLSearchParams): PostOutcome {
  const { setup, session } = context;
  const sealed = openViewState(context, body);
  const page = WIZARD_PAGES.find((candidate) => candidate === sealed);
  if (page === undefined) return { kind: 'tampered' };

  // A person may have gone back in the browser: the posted page counts, not the session's.
  session.page = page;
  keepAnswers(context, page, body);
  const pressed = (control: string): boolean =>
    body.has(setup.names.name(control)) || body.get('__EVENTTARGET') === setup.names.name(control);

  if (pressed('btnPrev')) session.page = neighbour(page, -1);
  else if (pressed('lnkCalc')) calculateAnnualIncome(session);
  else if (pressed('btnNext')) return moveOn(context);
  else if (pressed('btnSubmit')) return submit(context);
  return { kind: 'page', errors: [] };
}

function keepAnswers(
  { setup, session }: PageContext,
  page: WizardPage,
  body: URLSearchParams,
): void {
  for (const { control } of setup.release.fields[page]) {
    const value = body.get(setup.names.name(control))?.trim().slice(0, 60) ?? '';
    session.answers.set(control, value);
  }
  if (page === 'income') session.answers.delete('lblAnnual');
}

function calculateAnnualIncome({ answers }: Session): void {
  const monthly = Number((answers.get('txtGMI') ?? '').replace(/[$,]/g, ''));
  if (Number.isFinite(monthly)) answers.set('lblAnnual', `$${(monthly * 12).toFixed(2)}`);
}

function moveOn({ setup, session }: PageContext): PostOutcome {
  const errors = validatePage(setup.release.fields[session.page], session.answers);
  if (errors.length === 0) session.page = neighbour(session.page, 1);
  return { kind: 'page', errors };
}

/** Checks every page once more: the first one with a fault is shown again. */
function submit({ setup, session }: PageContext): PostOutcome {
  for (const page of WIZARD_PAGES) {
    const errors = validatePage(setup.release.fields[page], session.answers);
    if (errors.length === 0) continue;
    session.page = page;
    return { kind: 'page', errors };
  }
  return { kind: 'submitted' };
}

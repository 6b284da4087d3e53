import { handleFormPost, openViewState } from './form-post.ts';
import { renderFormPage } from './form-page.ts';
import type { PageContext } from './layout.ts';
import {
  renderApply,
  renderBreakout,
  renderConfirm,
  renderHelp,
  renderHome,
  renderRentLetter,
  renderTimeout,
} from './pages.ts';
import type { Session, Sessions } from './sessions.ts';

/** One request for a page, its session known. */
interface PageRequest {
  readonly context: PageContext;
  readonly sessions: Sessions;
  readonly query: URLSearchParams;
  /** Posted fields; `undefined` for a GET. */
  readonly form: URLSearchParams | undefined;
  /** The session was made for this very request. */
  readonly isNew: boolean;
  /** The browser named a session that is no more. */
  readonly isExpired: boolean;
  readonly nextReference: () => string;
}

export type PageResponse =
  | { readonly kind: 'page'; readonly markup: string; readonly endsSession?: boolean }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'pixel' }
  | { readonly kind: 'tampered' };

type Route = (request: PageRequest) => PageResponse;

const HOME = '/benefits/Default.aspx';
const TIMEOUT = '/benefits/Timeout.aspx';

const page = (markup: string): PageResponse => ({ kind: 'page', markup });
const redirect = (to: string): PageResponse => ({ kind: 'redirect', to });

/** WebForms on Windows minds no letter case in an address, so the keys are in lower case. */
export const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['/benefits/', showHome],
  ['/benefits/default.aspx', showHome],
  [
    '/benefits/apply.aspx',
    ({ context, isExpired }) => (isExpired ? redirect(TIMEOUT) : page(renderApply(context))),
  ],
  ['/benefits/form.aspx', showForm],
  ['/benefits/confirm.aspx', showConfirmation],
  ['/benefits/help.aspx', ({ context }) => page(renderHelp(context))],
  ['/benefits/rentletter.aspx', ({ context }) => page(renderRentLetter(context))],
  ['/benefits/timeout.aspx', showTimeout],
  ['/benefits/keepalive.aspx', () => ({ kind: 'pixel' })],
]);

function showHome({ context, form, isNew }: PageRequest): PageResponse {
  if (form?.get('__EVENTTARGET') !== context.setup.names.name('lnkBegin'))
    return page(renderHome(context));
  // A session that ended while the home page stood open has nothing to protect.
  if (!isNew && openViewState(context, form) === undefined) return { kind: 'tampered' };
  if (context.session.reference !== undefined) startOver(context.session);
  return redirect('/benefits/Apply.aspx');
}

function startOver(session: Session): void {
  session.answers.clear();
  session.page = 'household';
  delete session.reference;
}

function showForm(request: PageRequest): PageResponse {
  const { context, form, isExpired, nextReference } = request;
  if (isExpired) return page(renderBreakout(context, TIMEOUT));
  if (form === undefined) return page(renderFormPage(context, []));
  const outcome = handleFormPost(context, form);
  if (outcome.kind === 'tampered') return outcome;
  if (outcome.kind === 'page') return page(renderFormPage(context, outcome.errors));
  startOver(context.session);
  context.session.reference = nextReference();
  return page(renderBreakout(context, '/benefits/Confirm.aspx'));
}

function showConfirmation({ context, isExpired }: PageRequest): PageResponse {
  if (isExpired) return redirect(TIMEOUT);
  return context.session.reference === undefined ? redirect(HOME) : page(renderConfirm(context));
}

function showTimeout({ context, query, sessions }: PageRequest): PageResponse {
  if (query.get('end') !== '1') return page(renderTimeout(context));
  sessions.end(context.session.id);
  return { kind: 'page', markup: renderTimeout(context), endsSession: true };
}

import type { Html, HtmlValue } from './html.ts';
import type { Lang, Texts } from './texts.ts';
import type { WizardPage } from './wizard.ts';

interface ShellParts {
  readonly lang: Lang;
  readonly t: Texts;
  /** Address of the page. */
  readonly path: string;
  readonly content: HtmlValue;
}

interface HomeParts {
  readonly t: Texts;
  readonly details: Html;
  /** The link that begins an application. */
  readonly begin: Html;
}

interface RowParts {
  /** The control's id. */
  readonly id: string;
  readonly label: string;
  /** Only a cell or a `title` says what the control is for. */
  readonly isUnlabelled?: boolean;
  readonly isRequired: boolean;
  readonly control: Html;
}

interface RadioParts {
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  readonly items: readonly { readonly id: string; readonly label: string; readonly input: Html }[];
}

interface CheckboxParts {
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly input: Html;
}

interface ButtonParts {
  readonly forward: Html;
  /** None on the first page. */
  readonly back: Html | false;
  /** A submit button of the wizard, for those that not every release has. */
  readonly submit: (control: string, text: string) => Html;
  readonly t: Texts;
}

/** How one release writes its pages. */
export interface Markup {
  readonly stylesheet: string;
  /** Id and name of the frame that holds the form. */
  readonly frame: string;
  readonly classes: Readonly<
    Record<'text' | 'select' | 'button' | 'link' | 'begin' | 'required' | 'result', string>
  >;
  /** Class of radio buttons; the site's script knows those that slide the account panel by it. */
  radioClass(control: string): string;
  title(t: Texts, title: string): string;
  shell(parts: ShellParts): Html;
  home(parts: HomeParts): Html;
  /** What is asked or said on the left, and the answer. */
  answers(rows: readonly (readonly [name: string, value: string, id?: string])[]): Html;
  /** A form on paper: names and blanks. */
  blanks(names: readonly string[]): Html;
  stepTitle(title: string, step: string): Html;
  fields(page: WizardPage, rows: HtmlValue): Html;
  accountPanel(rows: HtmlValue, isOpen: boolean): Html;
  row(parts: RowParts): Html;
  radios(parts: RadioParts): Html;
  checkbox(parts: CheckboxParts): Html;
  buttons(parts: ButtonParts): Html;
}

/**
 * What may be known of a form field: whether it is filled, never with what.
 *
 * The promise to citizens is that values are not read. So the question is put to the browser: an
 * empty-handed copy of the field, made `required`, says whether a value is missing.
 */
export function isFilled(element: Element): boolean | null {
  if (element.matches('input[type=checkbox],input[type=radio]')) return isChecked(element);
  // `files` is counted, not looked at: a copy of a file field holds no files.
  if (element.matches('input[type=file]'))
    return ((element as HTMLInputElement).files?.length ?? 0) > 0;
  if (element.matches('select')) {
    return element.querySelector('option:checked:not([value=""]):not(:empty)') !== null;
  }
  if (element.matches('input,textarea')) {
    const copy = element.cloneNode(false) as HTMLInputElement | HTMLTextAreaElement;
    copy.disabled = copy.readOnly = false;
    copy.required = true;
    return !copy.validity.valueMissing;
  }
  if (element.matches('[contenteditable],[role=textbox],[role=combobox]'))
    return !element.matches(':empty');
  return null;
}

/** Whether a box, radio group or switch is on; `null` for what cannot be checked. */
export function isChecked(element: Element): boolean | null {
  if (element.matches('input[type=radio]')) {
    const group = (element as HTMLInputElement).name;
    const root = element.closest('form') ?? element.ownerDocument;
    return group === ''
      ? element.matches(':checked')
      : root.querySelector(`[name="${CSS.escape(group)}"]:checked`) !== null;
  }
  if (element.matches('input[type=checkbox]')) return element.matches(':checked');
  const state = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  return state === null ? null : state === 'true';
}

/** Whether a person can use the control now. */
export function isEnabled(element: Element): boolean {
  return !element.matches(':disabled,[aria-disabled=true]') && !element.closest('[inert]');
}

/** Whether the portal or the browser marks the field as wrong; `null` where nothing can. */
export function isInvalid(element: Element): boolean | null {
  const marked = element.getAttribute('aria-invalid');
  if (marked !== null && marked !== 'false') return true;
  // It waits until the person has been in the field; before that nothing is wrong yet. `:is` takes
  // what this browser does not know.
  if (element.matches(':is(:user-invalid)')) return true;
  return element.matches('input,select,textarea,[aria-invalid]') ? false : null;
}

/** A field whose content changes while a person types in it. */
export function isTyped(element: Element): boolean {
  return element.matches(
    'textarea,[contenteditable],[role=textbox],input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=file])',
  );
}

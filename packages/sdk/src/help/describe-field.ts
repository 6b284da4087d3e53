const PREFIX = 'handrail-description-';

/**
 * Gives a field a further description for assistive technology while help stands at it.
 *
 * The description is a hidden node of ours; the field's own `aria-describedby` keeps what the
 * portal wrote and gets one more id. The cleanup takes exactly that id away again, whatever the
 * portal changed meanwhile, so that nothing of ours stays. A field in another document than our
 * root gets none: ids do not reach across documents.
 */
export function describeField(field: Element, root: Element, text: string): () => void {
  if (field.getRootNode() !== root.getRootNode()) return () => undefined;
  const note = root.ownerDocument.createElement('span');
  note.hidden = true;
  note.slot = 'descriptions';
  note.textContent = text;
  note.id = freeId(root.ownerDocument);
  root.append(note);
  const had = field.getAttribute('aria-describedby');
  field.setAttribute('aria-describedby', had ? `${had} ${note.id}` : note.id);
  return () => {
    note.remove();
    const now = field.getAttribute('aria-describedby');
    if (now === null) return;
    const left = now.split(/\s+/).filter((id) => id !== note.id);
    if (had !== null && now === `${had} ${note.id}`) field.setAttribute('aria-describedby', had);
    else if (left.join('') === '' && had === null) field.removeAttribute('aria-describedby');
    else field.setAttribute('aria-describedby', left.join(' '));
  };
}

function freeId(document: Document): string {
  let n = 1;
  while (document.getElementById(PREFIX + String(n))) n++;
  return PREFIX + String(n);
}

/** Whether letters that come here are typed text rather than keys for the page. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    // A field keeps the focus for a moment after its dialog was put away.
    !target.closest('dialog:not([open])')
  );
}

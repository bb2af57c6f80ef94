import { type RefObject, useEffect, useRef } from 'react';

/** A dialog that is open as long as it is drawn; afterwards the focus is where it was, unless something else took it. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => giveBackFocus(before);
  }, []);
  return dialog;
}

/** Only when nothing has the focus: what was just opened or laid may have it by now. */
export function giveBackFocus(before: Element | null): void {
  if (document.activeElement !== document.body) return;
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
}

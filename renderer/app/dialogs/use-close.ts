import { useCallback, useState } from 'react';
import { useView } from '../../state/view-store.ts';

/** Puts this dialog away, but not the next one: a browser tells late that a dialog was closed. */
export function useClose(): () => void {
  const [mine] = useState(() => useView.getState().dialog);
  return useCallback(() => {
    const { dialog, show } = useView.getState();
    if (dialog === mine) show({ dialog: undefined });
  }, [mine]);
}

import { useView } from '../../state/view-store.ts';
import { ConnectTo } from './connect-to.tsx';
import { Find } from './find.tsx';
import { Laid } from './laid.tsx';
import { Quick } from './quick.tsx';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';
import { Tidy } from './tidy.tsx';

export function Dialogs() {
  switch (useView((state) => state.dialog)) {
    case 'quick':
      return <Quick />;
    case 'find':
      return <Find />;
    case 'connect':
      return <ConnectTo />;
    case 'shortcuts':
      return <ShortcutsSheet />;
    case 'tidy':
      return <Tidy />;
    case 'laid':
      return <Laid />;
    case undefined:
      return null;
  }
}

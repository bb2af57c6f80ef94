import { memo, type ReactNode, useEffect } from 'react';
import { useT } from '../i18n.ts';
import { ChecksTray } from '../panels/checks/checks-tray.tsx';
import { Palette } from '../panels/palette.tsx';
import { SideColumn } from '../panels/side-column.tsx';
import { useDesign } from '../state/design-store.ts';
import { isInspecting, useView } from '../state/view-store.ts';
import { LensView } from './lens-view.tsx';
import { TopLine } from './top-line.tsx';
import { AboutTab, TraysTab } from './tray-tab.tsx';
import './editor.css';
import './narrow.css';

/** What is picked or read changes the frame and not what lies in it, all of which would otherwise be drawn again. */
export const Editor = memo(function Editor() {
  const t = useT();
  const trays = useView((state) => state.traysOpen);
  const lens = useView((state) => state.lens);
  const readOnly = useDesign((state) => state.readOnly);
  const onTable = lens === 'table';

  useEffect(() => {
    const hold = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', hold);
    window.addEventListener('drop', hold);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('drop', hold);
    };
  }, []);

  return (
    <Frame>
      <TopLine />
      {readOnly && <p className="read-only">{t('editor.read-only')}</p>}
      <div className="workspace">
        {!trays && <TraysTab />}
        {trays && onTable && !readOnly && <Palette />}
        <main className="stage" aria-label={t('canvas.name')}>
          <LensView lens={lens} />
          {trays && onTable && <ChecksTray />}
        </main>
        {trays && <Beside onTable={onTable} />}
        {trays && onTable && <AboutTab />}
      </div>
    </Frame>
  );
});

function Frame({ children }: { children: ReactNode }) {
  const trays = useView((state) => state.traysOpen);
  const lens = useView((state) => state.lens);
  const side = useView((state) => state.side?.kind);
  const inspecting = useView(isInspecting);
  const about = useView((state) => state.aboutOpen);
  return (
    <div
      className="editor"
      data-trays={trays}
      data-inspecting={inspecting}
      data-about={about}
      data-side={side}
      data-lens={lens}
    >
      {children}
    </div>
  );
}

/** A lens that is no table has a column of its own, until something is picked in it. */
function Beside({ onTable }: { onTable: boolean }) {
  const inspecting = useView(isInspecting);
  return onTable || inspecting ? <SideColumn /> : null;
}

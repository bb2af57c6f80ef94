import { useEffect } from 'react';
import { useT } from '../i18n.ts';
import { ChecksTray } from '../panels/checks/checks-tray.tsx';
import { Palette } from '../panels/palette.tsx';
import { SideColumn } from '../panels/side-column.tsx';
import { useDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { LensView } from './lens-view.tsx';
import { TopLine } from './top-line.tsx';
import './editor.css';
import './narrow.css';

export function Editor() {
  const t = useT();
  const trays = useView((state) => state.traysOpen);
  const selection = useView((state) => state.selection);
  const lens = useView((state) => state.lens);
  const side = useView((state) => state.side?.kind);
  const readOnly = useDesign((state) => state.readOnly);

  const onTable = lens === 'table';
  const inspecting = selection.length > 0 || side !== undefined;

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
    <div
      className="editor"
      data-trays={trays}
      data-inspecting={inspecting}
      data-side={side}
      data-lens={lens}
    >
      <TopLine />
      {readOnly && <p className="read-only">{t('editor.read-only')}</p>}
      <div className="workspace">
        {trays && onTable && !readOnly && <Palette />}
        <main className="stage" aria-label={t('canvas.name')}>
          <LensView lens={lens} />
          {trays && onTable && <ChecksTray />}
        </main>
        {trays && (onTable || inspecting) && <SideColumn />}
      </div>
    </div>
  );
}

import { useT } from '../i18n.ts';
import { Cross } from './cross.tsx';

type Props = { readonly close: () => void; readonly className?: string };

/** Puts away what it stands in. */
export function CloseButton({ close, className = 'icon-button' }: Props) {
  const t = useT();
  return (
    <button type="button" className={className} aria-label={t('app.close')} onClick={close}>
      <Cross />
    </button>
  );
}

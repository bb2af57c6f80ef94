import { runCommand } from '../../commands/commands.ts';
import { useT } from '../../i18n.ts';

/** Says what goes: below another field, a bare word would seem to take back what was chosen there. */
export function PutAway({ what }: { what: 'card' | 'cards' | 'line' }) {
  const t = useT();
  return (
    <div className="put-away">
      <button type="button" className="button" onClick={() => runCommand('edit.delete')}>
        {t(`inspector.away-${what}`)}
      </button>
    </div>
  );
}

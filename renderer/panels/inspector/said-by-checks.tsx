import { describeFinding } from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { useDesignContent } from '../../state/design-store.ts';
import { useChecks } from '../../state/findings.ts';
import { useView } from '../../state/view-store.ts';
import { findingKey, openFinding } from '../checks/finding-key.ts';
import { SeverityIcon } from '../severity-icon.tsx';

/** What the checks say of one card, while they are open. */
export function SaidByChecks({ id }: { id: string }) {
  const t = useT();
  const design = useDesignContent();
  const { findings } = useChecks();
  const open = useView((state) => state.checksOpen);
  const about = findings.filter(
    (finding) =>
      !finding.waived &&
      finding.severity !== 'unknown' &&
      finding.targets.some(({ element }) => element === id),
  );
  if (!open || about.length === 0) return null;
  return (
    <section className="said">
      <h3>{t('inspector.checks')}</h3>
      <ul>
        {about.map((finding) => (
          <li key={findingKey(finding)}>
            <button type="button" className="slip-title" onClick={() => openFinding(finding)}>
              <SeverityIcon severity={finding.severity} />
              <span>{describeFinding(finding, design, t).message}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

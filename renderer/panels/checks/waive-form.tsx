import { useEffect, useRef, useState } from 'react';
import type { Waiver } from '../../../shared/design/design.ts';
import { addWaiver } from '../../../shared/edit/index.ts';
import type { Finding } from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { applyDesign } from '../../state/design-store.ts';
import { useView } from '../../state/view-store.ts';

const nameKey = 'leerlandschap.name';

/** Leaves a finding as it is, with the reason and the name that will stand in the report. */
export function WaiveForm({ finding, done }: { finding: Finding; done(): void }) {
  const t = useT();
  const [kind, setKind] = useState<NonNullable<Waiver['kind']>>('accepted');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(localStorage.getItem(nameKey) ?? '');
  const form = useRef<HTMLFormElement>(null);
  // It opens below the finding it is about, and the browser brings only the field with the focus into view.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const keep = () => {
    localStorage.setItem(nameKey, by.trim());
    const element = finding.targets[0]?.element;
    applyDesign((design) =>
      addWaiver(design, {
        rule: finding.rule,
        kind,
        reason: reason.trim(),
        by: by.trim(),
        date: new Date().toISOString().slice(0, 10),
        ...(element ? { element } : {}),
      }),
    );
    useView.getState().announce(t('announce.waived'));
    done();
    // The form is gone; the head of the column reads out what stands there now.
    document.querySelector<HTMLElement>('.side-head')?.focus();
  };
  return (
    <form
      ref={form}
      className="waive"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() && by.trim()) keep();
      }}
    >
      <fieldset>
        <legend>{t('checks.waive-kind')}</legend>
        {(['accepted', 'not-applicable'] as const).map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name="kind"
              // biome-ignore lint/a11y/noAutofocus: the person just asked for this form
              autoFocus={kind === one}
              checked={kind === one}
              onChange={() => setKind(one)}
            />
            {t(`checks.waive-${one}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {t('checks.waive-by')}
        <input
          className="field"
          required
          value={by}
          onChange={({ target }) => setBy(target.value)}
        />
      </label>
      <label>
        {t(`checks.waive-reason-${kind}`)}
        <textarea
          className="field"
          required
          rows={2}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <p>
        <small>{t('checks.waive-report')}</small>
      </p>
      <footer className="row">
        <button type="submit" className="button main">
          {t('checks.waive-keep')}
        </button>
        <button type="button" className="button" onClick={done}>
          {t('app.cancel')}
        </button>
      </footer>
    </form>
  );
}

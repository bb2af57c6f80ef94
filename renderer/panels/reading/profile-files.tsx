import { useRef, useState } from 'react';
import { parseProfile, serialiseProfile } from '../../../shared/design/profile.ts';
import { setOwnRule, setProfile } from '../../../shared/edit/index.ts';
import { useT } from '../../i18n.ts';
import { applyDesign, currentDesign } from '../../state/design-store.ts';
import { download } from '../../state/pictures.ts';
import { useView } from '../../state/view-store.ts';

/** Hands the team's settings and own checks to colleagues as a file, and takes theirs over. */
export function ProfileFiles() {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string>();
  const take = async (file: File) => {
    const parsed = parseProfile(file.size > 2_000_000 ? '' : await file.text());
    if (!parsed.ok) {
      setTrouble(t('own.file-wrong', { path: parsed.path || '–' }));
      return;
    }
    setTrouble(undefined);
    const { profile, ownRules } = parsed.file;
    applyDesign((design) =>
      ownRules.reduce((now, rule) => setOwnRule(now, { rule }), setProfile(design, { profile })),
    );
    useView.getState().announce(t('own.file-taken'));
  };
  return (
    <section className="profile-files">
      <h2>{t('own.file')}</h2>
      <p>{t('own.file-text')}</p>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => {
            const { profile = { rules: {} }, ownRules = [] } = currentDesign();
            const text = serialiseProfile({ profile, ownRules: [...ownRules] });
            download(`${t('own.file-name')}.json`, text, 'application/json');
          }}
        >
          {t('own.file-save')}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {t('own.file-open')}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        data-testid="profile-file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void take(file);
          target.value = '';
        }}
      />
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  );
}

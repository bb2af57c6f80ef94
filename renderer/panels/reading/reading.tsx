import { useT } from '../../i18n.ts';
import { type Reading as Book, useView } from '../../state/view-store.ts';
import { CloseButton } from '../close-button.tsx';
import { MoreToSee } from '../more-to-see.tsx';
import { useModal } from '../use-modal.ts';
import { KnowledgeBase } from './knowledge-base.tsx';
import { OwnRules } from './own-rules.tsx';
import { RuleBook } from './rule-book.tsx';
import './reading.css';

const books = ['knowledge', 'rules', 'profile'] as const satisfies readonly Book['book'][];

/** The books, opened over the table: what the source knows, every check, and what the team sets itself. */
export function Reading({ open }: { open: Book }) {
  const t = useT();
  const dialog = useModal();
  const show = useView((state) => state.show);
  const close = () => show({ reading: undefined });
  return (
    <dialog ref={dialog} className="reading" aria-label={t(`reading.${open.book}`)} onClose={close}>
      <header className="reading-head">
        <nav aria-label={t('reading.books')}>
          {books.map((book) => (
            <button
              key={book}
              type="button"
              className="tab"
              aria-current={book === open.book ? 'page' : undefined}
              onClick={() => show({ reading: { book } })}
            >
              {t(`reading.${book}`)}
            </button>
          ))}
        </nav>
        <span className="grow" />
        <CloseButton close={close} />
      </header>
      <MoreToSee>
        {open.book === 'knowledge' && <KnowledgeBase id={open.id} />}
        {open.book === 'rules' && <RuleBook id={open.id} />}
        {open.book === 'profile' && <OwnRules id={open.id} />}
      </MoreToSee>
    </dialog>
  );
}

type Chapter<Item> = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
};

type Props<Item extends { id: string }> = {
  /** What the book is called. */
  name: string;
  search: { label: string; query: string; change(query: string): void };
  /** How many pages there are among which one can choose now. */
  count: string;
  chapters: readonly Chapter<Item>[];
  /** The page that is open. */
  current: string | undefined;
  line(item: Item): React.ReactNode;
  children?: React.ReactNode;
};

/** The left side of a book: its pages by chapter, and a field above them that stays in view. */
export function Contents<Item extends { id: string }>(props: Props<Item>) {
  const { name, search, count, chapters, current, line, children } = props;
  return (
    <nav className="contents" aria-label={name}>
      <input
        type="search"
        className="field"
        aria-label={search.label}
        placeholder={search.label}
        value={search.query}
        onChange={({ target }) => search.change(target.value)}
      />
      <p role="status">{count}</p>
      {chapters.map(({ id, label, items }) => (
        <details key={id} open={search.query !== '' || items.some((item) => item.id === current)}>
          <summary>
            {label}
            {'\u00a0'}
            <small>{items.length}</small>
          </summary>
          <ul>
            {items.map((item) => (
              <li key={item.id}>{line(item)}</li>
            ))}
          </ul>
        </details>
      ))}
      {children}
    </nav>
  );
}

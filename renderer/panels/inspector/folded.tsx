import { type ReactNode, useState } from 'react';

type Props = { summary: ReactNode; children(): ReactNode };

/** Made when it is first opened: in a large design there can be hundreds of cards to choose from, for every field. */
export function Folded({ summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="many"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}

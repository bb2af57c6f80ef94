import type { Connection } from './connect.ts';

type Saved = { readonly revision: number; readonly savedAt: string };

const alwaysKept = 50;
const week = 7 * 24 * 3_600_000;

/**
 * The revisions that may go: beyond the last fifty, the last of every hour stays for a week and
 * the last of every day for good. Age is told by revision first, because clocks go back.
 */
export function revisionsToDrop(saved: readonly Saved[], now: Date): number[] {
  const newestFirst = [...saved].sort((a, b) => b.revision - a.revision);
  const seen = new Set<string>();
  return newestFirst
    .slice(alwaysKept)
    .filter(({ savedAt }) => {
      const isRecent = now.getTime() - Date.parse(savedAt) < week;
      const slot = savedAt.slice(0, isRecent ? 13 : 10);
      if (seen.has(slot)) return true;
      seen.add(slot);
      return false;
    })
    .map(({ revision }) => revision);
}

export function thinRevisions(db: Connection, id: string, now: Date): void {
  const saved = db
    .prepare<[string], Saved>(
      'SELECT revision, saved_at AS savedAt FROM revisions WHERE project_id = ? AND name IS NULL',
    )
    .all(id);
  const drop = db.prepare('DELETE FROM revisions WHERE project_id = ? AND revision = ?');
  for (const revision of revisionsToDrop(saved, now)) drop.run(id, revision);
}

/** A named revision is a save point: it is listed with its name and never thinned away. */
export const nameRevisions = `
ALTER TABLE revisions ADD COLUMN name TEXT;
`;

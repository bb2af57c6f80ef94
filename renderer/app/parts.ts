import { closeProject } from '../state/projects.ts';
import { useView } from '../state/view-store.ts';
import { part } from './part.tsx';

const show = useView.getState().show;

export const editor = part(async () => (await import('./editor.tsx')).Editor, closeProject);
export const dialogs = part(
  async () => (await import('./dialogs/dialogs.tsx')).Dialogs,
  () => show({ dialog: undefined }),
);
export const reading = part(
  async () => (await import('../panels/reading/reading.tsx')).Reading,
  () => show({ reading: undefined }),
);
export const questions = part(
  async () => (await import('./start/questions.tsx')).Questions,
  () => show({ screen: 'library' }),
);
export const gallery = part(
  async () => (await import('./start/gallery.tsx')).Gallery,
  () => show({ screen: 'library' }),
);

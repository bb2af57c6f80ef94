import { useMemo } from 'react';
import { entries, familyOfKind } from '../../../shared/catalog/index.ts';
import { topicNameKey, topics } from '../../../shared/catalog/knowledge/index.ts';
import { canChange } from '../../commands/command.ts';
import { commands, runCommand } from '../../commands/commands.ts';
import { layEntry } from '../../commands/laying.ts';
import { focusCard } from '../../commands/selection.ts';
import { shortcutLabel } from '../../commands/shortcuts.ts';
import { useT } from '../../i18n.ts';
import { Pictogram } from '../../panels/pictogram.tsx';
import { useView } from '../../state/view-store.ts';
import { type Choice, Picker } from './picker.tsx';

/** Everything in one list: cards to lay, what the program can do, and what there is to read. */
export function Quick() {
  const t = useT();
  const choices = useMemo(() => [...cards(t), ...acts(t), ...reading(t)], [t]);
  return <Picker title={t('quick.title')} placeholder={t('quick.placeholder')} choices={choices} />;
}

type Translate = ReturnType<typeof useT>;

function cards(t: Translate): Choice[] {
  if (!canChange()) return [];
  return entries.map((entry) => {
    const family = familyOfKind(entry.kind);
    const drawn = entry.kind === 'metaphor' || entry.kind === 'steering';
    return {
      id: `card.${entry.id}`,
      label: t('quick.lay', { name: t(`catalog.${entry.id}.name`) }),
      note: t(`kind.${entry.kind}.name`),
      words: t(`catalog.${entry.id}.definition`),
      picture: <Pictogram name={drawn ? entry.id : `family-${family}`} family={family} size={28} />,
      run: () => {
        const laid = layEntry(entry.id);
        if (laid) focusCard(laid);
      },
    };
  });
}

function acts(t: Translate): Choice[] {
  return commands
    .filter((command) => command.isEnabled() && command.id !== 'view.commands')
    .map((command) => ({
      id: `command.${command.id}`,
      label: t(`command.${command.id}`),
      note: command.shortcut
        ? shortcutLabel(command.shortcut)
        : t(`quick.${command.group === 'read' ? 'reading' : command.group}`),
      run: () => runCommand(command.id),
    }));
}

function reading(t: Translate): Choice[] {
  const open = (id: string) => () =>
    useView.getState().show({ reading: { book: 'knowledge', id } });
  const pages = [
    ...entries.map((entry) => ({ id: entry.id, name: t(`catalog.${entry.id}.name`) })),
    ...topics.map((topic) => ({ id: topic.id, name: t(topicNameKey(topic.id)) })),
  ];
  const once = new Map(pages.map((page) => [page.id, page]));
  return [...once.values()].map(({ id, name }) => ({
    id: `read.${id}`,
    label: t('quick.read', { name }),
    note: t('reading.knowledge'),
    run: open(id),
  }));
}

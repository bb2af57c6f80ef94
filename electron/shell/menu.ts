import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../../shared/locales/translate.ts';

type Row = readonly [id: string, accelerator?: string] | 'separator';
type Group = { readonly key: string; readonly rows: readonly Row[] };

const groups: readonly Group[] = [
  {
    key: 'menu.file',
    rows: [
      ['design.new', 'CmdOrCtrl+N'],
      ['design.open', 'CmdOrCtrl+O'],
      ['app.library'],
      'separator',
      ['design.save', 'CmdOrCtrl+S'],
      ['design.save-as', 'CmdOrCtrl+Shift+S'],
      ['design.history'],
      'separator',
      ['design.export-svg'],
      ['design.export-png'],
    ],
  },
  {
    key: 'menu.edit',
    rows: [
      ['edit.undo', 'CmdOrCtrl+Z'],
      ['edit.redo', 'CmdOrCtrl+Shift+Z'],
      'separator',
      ['edit.cut', 'CmdOrCtrl+X'],
      ['edit.copy', 'CmdOrCtrl+C'],
      ['edit.paste', 'CmdOrCtrl+V'],
      ['edit.duplicate', 'CmdOrCtrl+D'],
      ['edit.delete', 'Delete'],
      ['edit.select-all', 'CmdOrCtrl+A'],
      ['view.find', 'CmdOrCtrl+F'],
      'separator',
      ['arrange.frame', 'CmdOrCtrl+G'],
      ['arrange.lock', 'CmdOrCtrl+L'],
      ['arrange.tidy'],
    ],
  },
  {
    key: 'menu.view',
    rows: [
      ['view.commands', 'CmdOrCtrl+K'],
      'separator',
      ['view.fit'],
      ['view.checks'],
      ['view.trays'],
      'separator',
      ['view.language'],
      ['view.theme'],
      ['view.text-larger'],
      ['view.text-smaller'],
    ],
  },
  {
    key: 'menu.help',
    rows: [['view.knowledge', 'F1'], ['view.rules'], ['view.profile'], ['view.shortcuts']],
  },
];

export const menuCommandIds: readonly string[] = groups.flatMap((group) =>
  group.rows.flatMap((row) => (row === 'separator' ? [] : [row[0]])),
);

export function menuTemplate(
  t: Translate,
  platform: string,
  send: (id: string) => void,
): MenuItemConstructorOptions[] {
  const menus = groups.map((group): MenuItemConstructorOptions => {
    const items = group.rows.map((row): MenuItemConstructorOptions => {
      if (row === 'separator') return { type: 'separator' };
      const [id, accelerator] = row;
      return {
        id,
        label: t(`command.${id}`),
        accelerator,
        // The page hears its own keys, which also know when a text field has the focus.
        registerAccelerator: false,
        click: () => send(id),
      };
    });
    const quit: MenuItemConstructorOptions[] =
      group.key === 'menu.file' && platform !== 'darwin'
        ? [{ type: 'separator' }, { role: 'quit', label: t('menu.quit') }]
        : [];
    return { label: t(group.key), submenu: [...items, ...quit] };
  });
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus;
}

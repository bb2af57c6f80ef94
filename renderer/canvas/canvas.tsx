import '@xyflow/react/dist/base.css';
import './canvas.css';
import {
  Background,
  ConnectionMode,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import { type DragEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { entryById } from '../../shared/catalog/index.ts';
import { cardSize } from '../../shared/design/kinds.ts';
import { contentKeeper } from '../../shared/design/same-but-places.ts';
import { addElement, moveElements } from '../../shared/edit/index.ts';
import { view } from '../commands/view-actions.ts';
import { useT } from '../i18n.ts';
import { applyDesign, currentDesign, newId, useDesign } from '../state/design-store.ts';
import { useChecks } from '../state/findings.ts';
import { largeFrom } from '../state/large-table.ts';
import { useView } from '../state/view-store.ts';
import { CardNode, type CardNodeType } from './card-node.tsx';
import { cardWords } from './card-words.ts';
import { ConnectOffer } from './connect-offer.tsx';
import { ContextMenu, type MenuAt } from './context-menu.tsx';
import { dragged, type Guide } from './dragging.ts';
import { EmptyTable } from './empty-table.tsx';
import { fittingZoom } from './fitting-zoom.ts';
import { FrameNode } from './frame-node.tsx';
import { Guides } from './guides.tsx';
import { least } from './looking.ts';
import { markersOf } from './markers.ts';
import { Minimap } from './minimap.tsx';
import { changeSelection, openMoved, pickDropped, takeUp } from './picking.ts';
import { PreviewNote } from './preview-note.tsx';
import { RelationEdge, type RelationEdgeType } from './relation-edge.tsx';
import { skim, stopSkimming } from './skimming.ts';
import { SpeckLayer } from './speck-layer.tsx';
import { edgesInDrag, nodesInDrag, type Places, toEdges, toNodes } from './to-flow.ts';
import { useCardKeys } from './use-card-keys.ts';
import { useConnecting } from './use-connecting.ts';
import { usePreview, usePreviewInView } from './use-preview.ts';
import { useRoundLines } from './use-round-lines.ts';
import { useSteadyView } from './use-steady-view.ts';
import { useViewActions } from './use-view-actions.ts';
import { useZoomGesture } from './use-zoom-gesture.ts';
import { ZoomBox } from './zoom-box.tsx';
import { grid, snap, useZoomWatch, ZoomContext, zoomStore } from './zoom-level.ts';

const nodeTypes = { card: CardNode, frame: FrameNode };
const edgeTypes = { relation: RelationEdge };
const atRest: Places = new Map();
const contentOf = contentKeeper();
const noGuides: readonly Guide[] = [];
// The same objects at every render, because React Flow draws every card again for a new one.
const several = ['Shift', 'Meta', 'Control'];
const snapGrid: [number, number] = [grid, grid];
const proOptions = { hideAttribution: true };

/** What is read beside the table and points at cards. */
const tells: ReadonlySet<string> = new Set(['findings', 'finding', 'place']);

export function Canvas() {
  return (
    <ReactFlowProvider>
      <Table />
    </ReactFlowProvider>
  );
}

function Table() {
  const t = useT();
  const preview = usePreview();
  const { shown, ghosts } = preview;
  const readOnly = useDesign((state) => state.readOnly);
  const selection = useView((state) => state.selection);
  const pointedAt = useView((state) => state.highlighted);
  const highlighted = preview.kind === 'version' ? preview.different : pointedAt;
  const checksOpen = useView(
    (state) => state.traysOpen && (state.checksOpen || tells.has(state.side?.kind ?? '')),
  );
  const { findings } = useChecks();
  const markers = useMemo(() => markersOf(checksOpen ? findings : []), [findings, checksOpen]);
  const [places, setPlaces] = useState<Places>(atRest);
  const [guides, setGuides] = useState<readonly Guide[]>(noGuides);
  const [menu, setMenu] = useState<MenuAt>();
  const minimap = useView((state) => state.minimap);
  const element = useRef<HTMLDivElement>(null);
  const connecting = useConnecting(element);
  useViewActions(element);
  useSteadyView(element);
  usePreviewInView(element, preview);
  // Cards begin as they will look once everything is in view, and are not drawn twice.
  const [zoom] = useState(() => zoomStore(fittingZoom(shown)));
  useZoomWatch(zoom);
  useZoomGesture(element, zoom, shown.elements.length);

  const content = contentOf(shown);
  const words = useMemo(() => cardWords(content, findings, t), [content, findings, t]);
  const look = useMemo(
    () => ({ selection, highlighted, markers, ghosts, words, connectingFrom: connecting.from }),
    [selection, highlighted, markers, ghosts, words, connecting.from],
  );
  const onKeyDown = useCardKeys();
  const resting = useMemo(() => toNodes(shown, look), [shown, look]);
  const nodes = useMemo(() => nodesInDrag(resting, places), [resting, places]);
  const round = useRoundLines(shown, element);
  const lying = useMemo(() => toEdges(shown, look), [shown, look, round]);
  const edges = useMemo(() => edgesInDrag(lying, shown, places), [lying, shown, places]);

  const heard = useMemo(
    () => ({
      'node.a11yDescription.default': t('canvas.card-help'),
      'node.a11yDescription.keyboardDisabled': t('canvas.card-help'),
      'edge.a11yDescription.default': t('canvas.line-help'),
      'handle.ariaLabel': t('canvas.handle'),
    }),
    [t],
  );
  const onItemContextMenu = useCallback((event: PaneEvent, { id }: { id: string }) => {
    const { selection: picked, select } = useView.getState();
    if (!picked.includes(id)) select([id]);
    setMenu(menuAt(event, 'picked'));
  }, []);
  // Several at once lie under one area of their own.
  const onSelectionContextMenu = useCallback(
    (event: PaneEvent) => setMenu(menuAt(event, 'picked')),
    [],
  );
  const onPaneContextMenu = useCallback((event: PaneEvent) => setMenu(menuAt(event, 'table')), []);
  const onMoveStart = useCallback((event: unknown) => {
    setMenu(undefined);
    element.current?.classList.add('moving');
    if (event) skim(element.current);
  }, []);
  const onMove = useCallback((event: unknown) => {
    if (event) view.stay();
  }, []);
  const onMoveEnd = useCallback(() => {
    element.current?.classList.remove('moving');
    stopSkimming(element.current);
  }, []);
  const level = useStore(zoom, (seen) => seen.level);
  const picked = useMemo(() => edges.filter((edge) => edge.selected), [edges]);
  // Of a crowded table one asks of a card what it is joined with, and of a line where it goes.
  const isFollowing = useMemo(
    () => edges.some(({ data, selected }) => selected || data?.isOwn),
    [edges],
  );

  const onNodesChange = useCallback((changes: NodeChange<CardNodeType>[]) => {
    changeSelection(changes);
    const moves = changes.flatMap((change) =>
      change.type === 'position' && change.position
        ? [{ id: change.id, ...change.position, dragging: change.dragging === true }]
        : [],
    );
    if (moves.length === 0) return;
    const { places: next, guides: lines } = dragged(currentDesign(), moves);
    if (moves.some((move) => move.dragging)) {
      setPlaces(next);
      setGuides(lines);
      return;
    }
    const settled = [...next].map(([id, { x, y }]) => ({ id, x: snap(x), y: snap(y) }));
    applyDesign((design) => moveElements(design, { moves: settled }));
    setPlaces(atRest);
    setGuides(noGuides);
  }, []);

  const { screenToFlowPosition } = useReactFlow();
  const drop = (event: DragEvent) => {
    const entry = entryById(event.dataTransfer.getData('application/x-leerlandschap-entry'));
    if (!entry || readOnly) return;
    event.preventDefault();
    const { width, height } = cardSize(entry.kind);
    const at = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
    const id = newId();
    const x = snap(at.x - width / 2);
    const y = snap(at.y - height / 2);
    applyDesign((design) => addElement(design, { id, kind: entry.kind, entry: entry.id, x, y }));
    useView.getState().select([id]);
    useView.getState().announce(t('announce.added', { name: t(`catalog.${entry.id}.name`) }));
  };

  return (
    <ZoomContext value={zoom}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a card is an extra to the button that lays it */}
      <div
        ref={element}
        className={connecting.from ? 'canvas connecting' : 'canvas'}
        data-level={level}
        data-following={isFollowing}
        onDrop={drop}
        onKeyDown={onKeyDown}
        onDragOver={(event) => {
          event.preventDefault();
          event.dataTransfer.dropEffect = 'copy';
        }}
      >
        <ReactFlow<CardNodeType, RelationEdgeType>
          nodes={nodes}
          edges={level === 'speck' ? picked : edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={onNodesChange}
          onEdgesChange={changeSelection}
          onConnectStart={connecting.start}
          onConnectEnd={connecting.end}
          onNodeContextMenu={onItemContextMenu}
          onEdgeContextMenu={onItemContextMenu}
          onSelectionContextMenu={onSelectionContextMenu}
          onPaneContextMenu={onPaneContextMenu}
          onNodeClick={openMoved}
          onNodeDoubleClick={rename}
          onNodeDragStart={takeUp}
          onNodeDragStop={pickDropped}
          onMoveStart={onMoveStart}
          onMove={onMove}
          onMoveEnd={onMoveEnd}
          connectionMode={ConnectionMode.Loose}
          selectionMode={SelectionMode.Partial}
          nodesDraggable={!readOnly}
          nodesConnectable={!readOnly}
          multiSelectionKeyCode={several}
          // At the drop: to pick a card while it is taken up would turn the inspector over before the first move.
          selectNodesOnDrag={false}
          deleteKeyCode={null}
          disableKeyboardA11y
          snapToGrid
          snapGrid={snapGrid}
          minZoom={least}
          maxZoom={2.5}
          onlyRenderVisibleElements={shown.elements.length > largeFrom}
          ariaLabelConfig={heard}
          proOptions={proOptions}
        >
          <Background gap={grid * 4} size={2} color="var(--table-dot)" />
          <SpeckLayer nodes={nodes} edges={edges} resting={resting} lying={lying} />
          <Guides guides={guides} />
          {minimap && <Minimap />}
        </ReactFlow>
        {shown.elements.length === 0 && !readOnly && <EmptyTable />}
        {connecting.refusal && (
          <p className="refusal" role="alert" style={connecting.at}>
            {connecting.refusal}
          </p>
        )}
        <PreviewNote preview={preview} />
        {connecting.offer && <ConnectOffer offer={connecting.offer} close={connecting.decline} />}
        {menu && <ContextMenu at={menu} close={() => setMenu(undefined)} />}
        {shown.elements.length > 0 && <ZoomBox />}
      </div>
    </ZoomContext>
  );
}

function rename(_event: unknown, { id }: CardNodeType): void {
  if (!useDesign.getState().readOnly) useView.getState().show({ renaming: id });
}

type PaneEvent = { clientX: number; clientY: number; preventDefault(): void };

/** The browser's own menu has nothing for a card. */
function menuAt(event: PaneEvent, on: MenuAt['on']): MenuAt {
  event.preventDefault();
  return { x: event.clientX, y: event.clientY, on };
}

import { type OnConnectEnd, type OnConnectStart, useReactFlow } from '@xyflow/react';
import { type CSSProperties, type RefObject, useCallback, useEffect, useState } from 'react';
import { nameOf } from '../../shared/catalog/naming.ts';
import type { Refusal } from '../../shared/design/relations.ts';
import { connect, connectRefusal } from '../../shared/edit/index.ts';
import { currentT, useT } from '../i18n.ts';
import { applyDesign, currentDesign, newId } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';

/** Where a line ended on the empty table, in canvas units and on the screen. */
export type Offer = {
  readonly from: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly screen: { readonly x: number; readonly y: number };
};

type Connecting = {
  from: string | undefined;
  /** Why the card under the pointer refuses the line. */
  refusal: string | undefined;
  at: CSSProperties;
  start: OnConnectStart;
  end: OnConnectEnd;
  offer: Offer | undefined;
  decline(): void;
};

/** The card under a point of the screen. */
function cardAt(x: number, y: number): string | undefined {
  const found = document.elementFromPoint(x, y)?.closest('.react-flow__node');
  return found instanceof HTMLElement ? found.dataset.id : undefined;
}

/** Neither a card nor a tray. */
function isEmptyTable({ clientX, clientY }: { clientX: number; clientY: number }): boolean {
  return (
    document.elementFromPoint(clientX, clientY)?.classList.contains('react-flow__pane') ?? false
  );
}

function refusalText(refusal: Refusal, from: string, to: string): string {
  const t = currentT();
  const { elements } = currentDesign();
  const source = elements.find((element) => element.id === from);
  const target = elements.find((element) => element.id === to);
  if (!source || !target) return t('refusal.not-these-two');
  return t(`refusal.${refusal}`, {
    from: t(`kind.${source.kind}.indefinite`),
    to: t(`kind.${target.kind}.indefinite`),
    name: nameOf(target, t),
  });
}

/** Drawing a line from one card to another; it may be dropped anywhere on a card. */
export function useConnecting(frame: RefObject<HTMLElement | null>): Connecting {
  const [from, setFrom] = useState<string>();
  const [over, setOver] = useState<{ id: string; x: number; y: number }>();
  const [offer, setOffer] = useState<Offer>();
  const { screenToFlowPosition } = useReactFlow();
  useT();

  useEffect(() => {
    if (!from) return;
    const follow = (event: PointerEvent | MouseEvent) => {
      const id = cardAt(event.clientX, event.clientY);
      setOver(id && id !== from ? { id, x: event.clientX, y: event.clientY } : undefined);
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, [from]);

  const start = useCallback<OnConnectStart>((_event, { nodeId }) => {
    setFrom(nodeId ?? undefined);
    setOver(undefined);
  }, []);

  const end = useCallback<OnConnectEnd>(
    (event) => {
      const point = 'changedTouches' in event ? event.changedTouches[0] : event;
      setFrom((source) => {
        const target = point && cardAt(point.clientX, point.clientY);
        // A new line changes other stores, which React allows only after this update.
        if (source && target && target !== source) queueMicrotask(() => finish(source, target));
        if (source && point && isEmptyTable(point)) {
          const screen = { x: point.clientX, y: point.clientY };
          const at = screenToFlowPosition(screen, { snapToGrid: false });
          queueMicrotask(() => setOffer({ from: source, at, screen }));
        }
        return undefined;
      });
      setOver(undefined);
    },
    [screenToFlowPosition],
  );

  const decline = useCallback(() => setOffer(undefined), []);
  const refusal = from && over ? connectRefusal(currentDesign(), from, over.id) : undefined;
  const box = frame.current?.getBoundingClientRect();
  return {
    from,
    refusal: from && over && refusal ? refusalText(refusal, from, over.id) : undefined,
    at: {
      left: (over?.x ?? 0) - (box?.left ?? 0) + 16,
      top: (over?.y ?? 0) - (box?.top ?? 0) + 20,
    },
    start,
    end,
    offer,
    decline,
  };
}

function finish(from: string, to: string): void {
  const refusal = connectRefusal(currentDesign(), from, to);
  const { announce, select } = useView.getState();
  if (refusal) {
    announce(refusalText(refusal, from, to));
    return;
  }
  const id = newId();
  applyDesign((design) => connect(design, { id, from, to }));
  select([id]);
  announce(currentT()('announce.connected'));
}

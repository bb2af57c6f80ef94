import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import './more-to-see.css';

/** What can be scrolled in a lens, in the card box, beside the table, in a book, in the questions, or over the whole table. */
const scrollers =
  '.lens, .lens-side, .outline-rows, .choices, .rail, .drawer, .inspector, .book, .contents, .page, .questions, .question, .laid-so-far, .laid-sheet, .laid-words, .sheet-page';
const begunInside = '.rings-lens, .map-lens';
/** A drawing has room for a sign in its corner; words go on under a line across their foot. */
const drawings = '.lens, .laid-sheet';
/** Less than this is no more than a margin, which grows with the text. */
const slackInRem = 0.75;
/** The line across a foot is no higher, in pixels; see `--more-line`. */
const lineMost = 36;

type Toward = keyof typeof ways;
/** Where each way leads, across and down, and how its arrow is drawn. */
const ways = {
  below: { across: 0, down: 1, arrow: 'm5 9 7 7 7-7' },
  above: { across: 0, down: -1, arrow: 'm5 15 7-7 7 7' },
  right: { across: 1, down: 0, arrow: 'm9 5 7 7-7 7' },
  left: { across: -1, down: 0, arrow: 'm15 5-7 7 7 7' },
} as const;

type Sign = {
  readonly of: HTMLElement;
  readonly toward: Toward;
  readonly x: number;
  readonly y: number;
  /** Of a line across the foot; a sign in a corner has its own. */
  readonly width?: number;
  /** Of the corners of what it ends, so that it stays within them. */
  readonly radius?: number;
  /** The first heading of a group of answers that lies out of view. */
  readonly words?: string;
};

/** Lays a sign on every edge behind which more can be seen; many systems show no scroll bar until one scrolls. */
export function MoreToSee({ children }: { children: React.ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [signs, setSigns] = useState<readonly Sign[]>([]);
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    let all: readonly HTMLElement[] = [];
    let read: readonly Sign[] = [];
    let frameAsked = 0;
    const moved = new Set<Node>();
    // In the frame of the change itself: a page that is looked at must not end without its sign for a moment.
    const lay = (next: readonly Sign[]) => {
      const signs = kept(read, next);
      if (signs === read) return;
      read = signs;
      flushSync(() => setSigns(signs));
    };
    const look = () => lay(all.flatMap((of) => signsOf(of, box)));
    // What did not move keeps its signs, so that a long list beside it costs nothing while one scrolls.
    const lookAgain = () => {
      frameAsked = 0;
      const concerns = (of: HTMLElement) => [...moved].some((one) => one.contains(of));
      const next = all.flatMap((of) =>
        concerns(of) ? signsOf(of, box) : read.filter((sign) => sign.of === of),
      );
      moved.clear();
      lay(next);
    };
    const scrolled = ({ target }: Event) => {
      if (!(target instanceof Node) || !all.some((of) => target.contains(of))) return;
      moved.add(target);
      frameAsked ||= requestAnimationFrame(lookAgain);
    };
    const sizes = new ResizeObserver(look);
    const watch = () => {
      all = [...box.querySelectorAll<HTMLElement>(scrollers)];
      sizes.disconnect();
      sizes.observe(box);
      for (const one of all) {
        for (const watched of [one, ...one.children]) sizes.observe(watched);
      }
    };
    const changes = new MutationObserver((records) => {
      if (records.some(isOfContent)) watch();
    });
    changes.observe(box, { childList: true, subtree: true });
    box.addEventListener('scroll', scrolled, { capture: true, passive: true });
    watch();
    return () => {
      cancelAnimationFrame(frameAsked);
      changes.disconnect();
      sizes.disconnect();
      box.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, []);
  return (
    <div ref={frame} className="more-frame">
      {children}
      {signs.map((sign, index) => (
        <MoreSign key={`${sign.toward} ${index}`} sign={sign} />
      ))}
    </div>
  );
}

/** For the pointer; whoever uses keys or hears the page walks to what is there. */
function MoreSign({ sign: { of, toward, x, y, width, radius = 0, words } }: { sign: Sign }) {
  const { across, down, arrow } = ways[toward];
  return (
    <button
      type="button"
      className="more-sign"
      data-toward={toward}
      data-line={width !== undefined}
      tabIndex={-1}
      aria-hidden="true"
      style={{ left: x, top: y, width, borderRadius: width && `0 0 ${radius}px ${radius}px` }}
      // It lies beside what scrolls, and would hold the wheel.
      onWheel={({ deltaX, deltaY }) => of.scrollBy({ top: deltaY, left: deltaX })}
      onClick={() =>
        of.scrollBy({ top: down * of.clientHeight * 0.8, left: across * of.clientWidth * 0.6 })
      }
    >
      {words && <span>{words}</span>}
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={arrow} fill="none" stroke="currentColor" strokeWidth="2.8" />
      </svg>
    </button>
  );
}

/** The signs themselves come and go too. */
function isOfContent({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (one) => !(one instanceof Element && one.matches('.more-sign')),
  );
}

function signsOf(of: HTMLElement, box: HTMLElement): readonly Sign[] {
  const from = box.getBoundingClientRect();
  const slack = slackInRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { overflowX, overflowY } = getComputedStyle(of);
  const at = of.getBoundingClientRect();
  const [left, top] = [at.left - from.left, at.top - from.top];
  const signs: Sign[] = [];
  if (overflowY === 'auto' && of.scrollHeight - of.clientHeight - of.scrollTop > slack) {
    signs.push(
      of.matches(drawings)
        ? { of, toward: 'below', x: left + at.width, y: top + at.height }
        : lineAcross(of, from),
    );
  }
  // Only what does not begin at its top; whoever scrolled down a list knows.
  if (overflowY === 'auto' && of.matches(begunInside) && of.scrollTop > slack) {
    signs.push({ of, toward: 'above', x: left + at.width, y: top });
  }
  if (overflowX === 'auto' && of.scrollLeft > slack) {
    signs.push({ of, toward: 'left', x: left, y: besideOf(of) - from.top });
  }
  if (overflowX === 'auto' && of.scrollWidth - of.clientWidth - of.scrollLeft > slack) {
    signs.push({ of, toward: 'right', x: left + at.width, y: besideOf(of) - from.top });
  }
  return signs;
}

/** Half-way down, but at the lower edge of a head that stays, where it lies on no name of what passes below that. */
function besideOf(of: HTMLElement): number {
  const at = of.getBoundingClientRect();
  const line = of.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0;
  return line > at.top ? line : at.top + at.height / 2;
}

/** Above what stays at the foot, such as buttons: these are to be pressed. */
function lineAcross(of: HTMLElement, from: DOMRect): Sign {
  const at = of.getBoundingClientRect();
  // Not from clientHeight, which is rounded: a row of the letters below would be seen.
  const end = at.bottom - (of.offsetHeight - of.clientTop - of.clientHeight);
  const foot = [...of.querySelectorAll('footer')]
    .filter((one) => getComputedStyle(one).position === 'sticky')
    .map((one) => one.getBoundingClientRect())
    .find(({ top, bottom }) => top < end && bottom > end - lineMost);
  const y = foot?.top ?? end;
  const next = [...of.querySelectorAll('legend')].find(
    (one) => one.getBoundingClientRect().bottom > y,
  );
  return {
    of,
    toward: 'below',
    x: (foot?.left ?? at.left + of.clientLeft) - from.left,
    y: y - from.top,
    width: foot?.width ?? of.clientWidth,
    radius: foot
      ? 0
      : Number.parseFloat(getComputedStyle(of).borderBottomLeftRadius) - of.clientLeft,
    words: next?.textContent.trim() ?? '',
  };
}

/** The same signs stay the same object, so that looking does not draw anew. */
function kept(now: readonly Sign[], next: readonly Sign[]): readonly Sign[] {
  const isSame =
    now.length === next.length &&
    now.every((one, index) => {
      const other = next[index];
      return (
        one.of === other?.of &&
        one.toward === other.toward &&
        one.x === other.x &&
        one.y === other.y &&
        one.width === other.width &&
        one.radius === other.radius &&
        one.words === other.words
      );
    });
  return isSame ? now : next;
}

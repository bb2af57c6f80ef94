export {
  alignElements,
  distributeElements,
  type Edge,
  edges,
  frameAround,
  toggleLock,
} from './arrange.ts';
export { type Clip, copyItems, pasteClip, readClip, writeClip } from './clipboard.ts';
export { addWaiver, removeItems, removeWaiver, updateDesign } from './design.ts';
export {
  addElement,
  moveElements,
  resizeElement,
  updateElement,
  updateElements,
} from './elements.ts';
export { removeOwnRule, setOwnRule, setProfile, setRule } from './profile.ts';
export { connect, connectRefusal, connectTargets, updateRelation } from './relations.ts';
export { layCard } from './spot.ts';
export { cardsFromText } from './text-list.ts';
export { type Move as TidyMove, tidy, tidyMoves } from './tidy.ts';

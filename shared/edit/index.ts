export { addWaiver, removeItems, removeWaiver, updateDesign } from './design.ts';
export { addElement, moveElements, resizeElement, updateElement } from './elements.ts';
export { removeOwnRule, setOwnRule, setProfile, setRule } from './profile.ts';
export { connect, connectRefusal, updateRelation } from './relations.ts';

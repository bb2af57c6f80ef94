export { layCard } from '../../edit/spot.ts';

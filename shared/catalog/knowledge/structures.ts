import type { KnowledgeTopic } from './topic.ts';

/** Structures that exist already and can be built on (summary, §13, §14). */
export const structures: readonly KnowledgeTopic[] = [
  {
    id: 'str-kenniskring',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS, §13' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'builds-on-existing'],
  },
  {
    id: 'str-fieldlab',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'pl-fieldlab', 'builds-on-existing'],
  },
  {
    id: 'str-coci',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'builds-on-existing'],
  },
  {
    id: 'str-livinglab',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS, §14' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'builds-on-existing'],
  },
  {
    id: 'str-innolab',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'm-laboratorium', 'builds-on-existing'],
  },
  {
    id: 'str-campus',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS, n.IX' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'pl-broedplaats', 'builds-on-existing'],
  },
  {
    id: 'str-hub',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'pl-broedplaats', 'builds-on-existing'],
  },
  {
    id: 'str-coe',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'sh-hbo', 'sh-lectoraat', 'builds-on-existing'],
  },
  {
    id: 'str-civ',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: 'MS' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'sh-mbo', 'builds-on-existing'],
  },
  {
    id: 'str-werkplaats',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: '§14' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'builds-on-existing'],
  },
  {
    id: 'str-comaker',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: '§14' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'sh-provincie', 'builds-on-existing'],
  },
  {
    id: 'str-studieclub',
    chapter: 'questions',
    statements: [
      { id: 'named', basis: 'source', ref: '§13' },
      { id: 'meaning', basis: 'elaborated-own', ref: '' },
    ],
    links: ['lc-structure', 'm-studieclub', 'builds-on-existing'],
  },
];

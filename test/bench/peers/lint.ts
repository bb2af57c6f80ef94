import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPeers } from './install.ts';

type Linter = { lint(root: unknown): Promise<Record<string, unknown[]>> };

const namespaces = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
].join(' ');

/** A process of tasks one after another, as bpmnlint sees it; a drawing says where each of them lies. */
function processOf(tasks: number, drawing = ''): string {
  const steps = Array.from({ length: tasks }, (_, index) => {
    const flow = `<bpmn:sequenceFlow id="F${index}" sourceRef="T${index - 1}" targetRef="T${index}"/>`;
    return `<bpmn:task id="T${index}" name="Task ${index}"/>${index > 0 ? flow : ''}`;
  });
  return `<?xml version="1.0"?><bpmn:definitions ${namespaces} id="d" targetNamespace="x"><bpmn:process id="P" isExecutable="false"><bpmn:startEvent id="S"/>${steps.join('')}</bpmn:process>${drawing}</bpmn:definitions>`;
}

/** In rows, none over another, as our designs have their cards. */
function drawingOf(tasks: number): string {
  const columns = Math.ceil(Math.sqrt(tasks));
  const shapes = Array.from({ length: tasks }, (_, index) => {
    const x = (index % columns) * 150;
    const y = Math.floor(index / columns) * 120;
    const shape = `<bpmndi:BPMNShape id="S${index}" bpmnElement="T${index}"><dc:Bounds x="${x}" y="${y}" width="100" height="80"/></bpmndi:BPMNShape>`;
    const edge = `<bpmndi:BPMNEdge id="E${index}" bpmnElement="F${index}"><di:waypoint x="${x - 50}" y="${y + 40}"/><di:waypoint x="${x}" y="${y + 40}"/></bpmndi:BPMNEdge>`;
    return index > 0 ? shape + edge : shape;
  });
  return `<bpmndi:BPMNDiagram id="D"><bpmndi:BPMNPlane id="L" bpmnElement="P">${shapes.join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`;
}

async function loadLinter(folder: string) {
  const require = createRequire(join(folder, 'package.json'));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
  const moddle = await load('bpmn-moddle');
  const { default: Linter } = await load('bpmnlint/lib/linter.js');
  const { default: Resolver } = await load('bpmnlint/lib/resolver/node-resolver.js');
  const config = { extends: 'bpmnlint:recommended' };
  const linter: Linter = new Linter({ config, resolver: new Resolver({ require }) });
  return { linter, moddle: new moddle.BpmnModdle() };
}

/**
 * One check of bpmnlint's recommended rules on as many tasks. Drawn is how a modeller saves them, and how our cards
 * lie; without a drawing the check has less to walk through, and one of the recommended rules calls every task and line
 * an error. Throws when bpmnlint is not installed.
 */
export async function lintCheck(
  tasks: 'bare' | 'drawn',
  count: number,
): Promise<() => Promise<void>> {
  const installed = installPeers('lint');
  if ('missing' in installed) throw new Error(installed.missing);
  const { linter, moddle } = await loadLinter(installed.folder);
  const drawing = tasks === 'drawn' ? drawingOf(count) : '';
  const { rootElement } = await moddle.fromXML(processOf(count, drawing));
  return async () => {
    const reports = await linter.lint(rootElement);
    if (Object.keys(reports).length === 0) throw new Error('it reported nothing');
  };
}

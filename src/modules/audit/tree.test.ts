import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  append,
  consistencyProof,
  emptyRange,
  inclusionProof,
  leafHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

// The eight leaves and their roots with which Certificate Transparency's own implementations are tested.
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = inputs.map((input) => leafHash(hex(input)));
const rootAt = (hashes: readonly Buffer[]) => rootOf(append(emptyRange, hashes));
const names = (proof: readonly Buffer[]) => proof.map((hash) => hash.toString('hex'));

describe('the tree of RFC 6962', () => {
  it.each(
    roots.map((root, size) => [size, root] as const),
  )('has the known root with %i leaves', (size, root) => {
    expect(rootAt(leaves.slice(0, size)).toString('hex')).toBe(root);
  });

  it('gives the known audit path and consistency proof', () => {
    expect(names(inclusionProof(0, leaves))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(names(consistencyProof(6, leaves))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('grows the same in any number of steps', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (first, second) => {
        const hashes = Array.from({ length: first + second }, (_, n) => leafHash(Buffer.from([n])));
        const steps = append(append(emptyRange, hashes.slice(0, first)), hashes.slice(first));
        expect(rootOf(steps)).toEqual(rootAt(hashes));
      }),
    );
  });

  it('proves every leaf of every small tree, and no other leaf in its place', () => {
    const hashes = Array.from({ length: 33 }, (_, n) => leafHash(Buffer.from([n])));
    for (let size = 1; size <= hashes.length; size += 1) {
      const tree = hashes.slice(0, size);
      const root = rootAt(tree);
      for (const [index, leaf] of tree.entries()) {
        const proof = inclusionProof(index, tree);
        expect(verifyInclusion({ index, size, leaf, proof, root })).toBe(true);
        expect(verifyInclusion({ index, size, leaf: leafHash(Buffer.from('other')), proof, root })).toBe(
          false,
        );
        expect(verifyInclusion({ index, size, leaf, proof: [...proof, root], root })).toBe(false);
        if (size > 1)
          expect(verifyInclusion({ index: (index + 1) % size, size, leaf, proof, root })).toBe(false);
      }
    }
  });

  it('proves every prefix, and no rewritten one', () => {
    const hashes = Array.from({ length: 40 }, (_, n) => leafHash(Buffer.from([n])));
    const rewritten = hashes.with(3, leafHash(Buffer.from('rewritten')));
    for (let newSize = 1; newSize <= hashes.length; newSize += 1) {
      for (let oldSize = 0; oldSize <= newSize; oldSize += 1) {
        const proof = consistencyProof(oldSize, hashes.slice(0, newSize));
        const claim = { oldSize, newSize, proof, oldRoot: rootAt(hashes.slice(0, oldSize)) };
        expect(verifyConsistency({ ...claim, newRoot: rootAt(hashes.slice(0, newSize)) })).toBe(true);
        if (oldSize > 3) {
          const other = rewritten.slice(0, newSize);
          const forged = { ...claim, proof: consistencyProof(oldSize, other), newRoot: rootAt(other) };
          expect(verifyConsistency(forged)).toBe(false);
        }
      }
    }
  });
});

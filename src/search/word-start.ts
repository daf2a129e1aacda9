import { withoutLongVowels } from '#src/search/fold.ts';

/** Words with which Japanese begins a compound: ファイルロック holds ロック, ブロック does not. */
const heads = new Set(
  [
    'アプリ, アプリケーション, アプライアンス, イベント, エラー, オンライン, オフライン, クラスター, クラッシュ, クローン',
    'ゲスト, コピー, サーバー, サービス, シェル, シャドウ, システム, ジョブ, スクリプト, スタン, ストレージ, スナップ, スナップショット',
    'セッション, ソフト, ソフトウェア, タスク, ダイレクト, チェック, ツール, トラブル, トランスポート, ディスク, データ, データストア, データベース, デバイス, ドライブ',
    'ネットワーク, ノード, バッチ, バックアップ, バーチャル, ファイル, フォルダー, フリーズ, フル, プロキシ, プロキシー, ホスト, ホット',
    'ボリューム, マシン, メタデータ, メンテナンス, メッセージ, メモリ, メモリー, ユーザー, ライター, リモート, リンク, レプリカ, ログ, ローカル, ロック',
  ]
    .flatMap((line) => line.split(', '))
    .map(withoutLongVowels),
);

/** Words that begin like one of ours and mean something else. */
const others = /(?:スタンバイ|スタンド|ログイン|ログオン|ログオフ|ログアウト|ハングル|ロックダウン)/uy;

const katakana = /[\u30a1-\u30fa\u30fc]/u;
const LONGEST_RUN = 40;

/**
 * Whether a katakana word may begin at a place of a text: none goes on there, or what goes before are whole words of a
 * compound. Anything that is not katakana may begin anywhere. `length` is that of the word: what means something else is
 * no word of ours, unless all of it is asked for.
 */
export function mayBegin(text: string, at: number, length = 0): boolean {
  if (!katakana.test(text[at] ?? '')) return true;
  others.lastIndex = at;
  if (others.test(text) && others.lastIndex > at + length) return false;
  let from = at;
  while (at - from < LONGEST_RUN && katakana.test(text[from - 1] ?? '')) from -= 1;
  return isCompound(text.slice(from, at));
}

/** Whether a run of katakana is made of words that begin compounds; nothing is. */
function isCompound(run: string): boolean {
  // Ends of words from the beginning on, each place once.
  const ends = [0];
  for (const from of ends)
    for (let to = from + 2; to <= run.length; to += 1)
      if (!ends.includes(to) && heads.has(withoutLongVowels(run.slice(from, to)))) ends.push(to);
  return ends.includes(run.length);
}

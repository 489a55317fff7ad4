//! Which way Chinese is written: [`of`] a character.

use std::sync::LazyLock;

/// The two ways in which Chinese is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Han {
    /// As in the mainland and Singapore.
    Simplified,
    /// As in Taiwan, Hong Kong and Macao.
    Traditional,
}

/// The way that a character belongs to, where it belongs to one alone.
pub(crate) fn of(c: char) -> Option<Han> {
    let at = (c as usize).checked_sub(FIRST)?;
    match TABLE.get(at)? {
        1 => Some(Han::Simplified),
        2 => Some(Han::Traditional),
        _ => None,
    }
}

/// Where the table begins: U+4E00. It ends with U+9FFF.
const FIRST: usize = 0x4E00;

static TABLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut table = vec![0; 0xA000 - FIRST];
    for (characters, way) in [(SIMPLIFIED, 1), (TRADITIONAL, 2)] {
        for c in characters.chars() {
            if let Some(entry) = table.get_mut((c as usize).wrapping_sub(FIRST)) {
                *entry = way;
            }
        }
    }
    table
});

/// Characters of GB 2312 that Big5 does not have, as far as they are frequent in technical writing: about one in four
/// of a text.
const SIMPLIFIED: &str = "\
    专业丢两严个临为义乐习书争产仅从们众会传侧偿储关内册写冲决况减凭击则刚创删别务动励势区协单历参双发变\
    叠号吗启员响团围国图场块墙声处备够头夹奖学实审宽对导将尔尝尽层属师帐带帧帮广库应开弃张强归当录径态总\
    悬惯戏户执扩扬护报担拥择损换数断无旧时显暂术杂权条来柠标栏树样档桥检欢欧没浅测浏润滚满潜灵点状独献环\
    现电监盖盘着码础称税竞笔筛签简类紧红约级纳纵线练组细织终绍经绑结绕绘给络绝统继绩绪续维绿缓编缝罚职联\
    脚节获蓝虑虽补装见观规视览觉誉计订认讨让训议记许论讼设访证评识诉译试话询该详语误说请读课谁调谈谢负贡\
    财责败质购贴贷费资赔赖践踪转轮软轻载较辑输辖边达过运还这进违连选递逻遗邮邻释针钟钥钮铅银链销错键锯长\
    门闭问间阅队际陈险随隐难静页顶项须预频题颜额风饰馈马验骤黄齿\
";

/// Characters of Big5 that GB 2312 does not have, the same way: about one in three of a text.
const TRADITIONAL: &str = "\
    並亂佇佈佔併來係個們側偵備傳僅價優儲內兩冊冪凍別刪則剛劃動務匯區協卻參員問啟單嗎嗶嘗嚴國圍圖執報塊壓\
    壞夠夾學實審寫寬將專尋對導層屬師帳帶幣幫幾庫廠廣張強彈彙徑從復惡態慣慮憑憶應戰戶捨掃掛採換損擁擇擊擔\
    據擬擱擲擴擷攔敗數斷時暫曆書會東條棄業極構標樣樹機橫檔檢欄權歡歷歸殼毀決沒況淺減測湊準滾滿漸潔潛瀏為\
    無熱爭牆狀獨獲獻現環產畫異當疊發盡監盤瞭確碼礎種稱積穩筆節範篩簡簽籤約紅紋納純級細紹終組結絕絡給統經\
    綠維網緊緒線緣編緩縮總織繫繼續義習聯聲聽腦腳臨臺與興舉舊萬葉蓋藍藝處虛號螢術衝補裝裡製複見規視覺覽觀\
    觸訂計訊討記訣訪設許訴診註評詞詢試話該詳誌認語誤說誰課調談請論謂謝謹證識譯議護讀變讓豐負貢貨責費貼資\
    質賴贈蹤躍車軟較載輔輕輪輯輸轉辦迴這連週進運過達違遙遞遠適遲選遺還邊邏郵釋針鈕銷錀錄錨錯鍵鎖鏈鐘鑰長\
    門閉開閒間閱關陣陳階際隨險隱雖雙雜離難雲電靜響頁頂項順須預領頭頻題額類顯風飾餘駐驅驗驟體鬆麼黃點齊齡\
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_sentences_show_which_way_they_are_written() {
        let count = |text: &str, way| text.chars().filter(|c| of(*c) == Some(way)).count();
        for (simplified, traditional) in
            [("关闭窗口并保存设置", "關閉視窗並儲存設定"), ("选择数据类型", "選擇資料類型")]
        {
            assert!(count(simplified, Han::Simplified) >= 2 && count(simplified, Han::Traditional) == 0);
            assert!(count(traditional, Han::Traditional) >= 2 && count(traditional, Han::Simplified) == 0);
        }
        assert_eq!(of('x'), None);
        assert_eq!(of('中'), None);
    }
}

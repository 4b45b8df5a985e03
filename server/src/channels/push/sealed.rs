//! What one browser alone can read: RFC 8291, in one record of RFC 8188.

use std::iter::repeat_with;

use aes_gcm::{Aes128Gcm, KeyInit as _, aead::Aead as _};
use app::model::push::Subscription;
use hkdf::Hkdf;
use p256::{SecretKey, ecdh::diffie_hellman};
use sha2::Sha256;

use crate::world::Chance;

/// What every push service takes.
const RECORD: u32 = 4096;
/// Every message is made as long as this, so that whoever carries it cannot tell them apart.
const PLAIN: usize = 2048;
/// Ends what was said in the last record.
const LAST: u8 = 2;

/// Nothing where it is too long.
pub fn seal(plain: &[u8], to: &Subscription, chance: &Chance) -> Option<Vec<u8>> {
    let mut record = [plain, &[LAST]].concat();
    if record.len() > PLAIN {
        return None;
    }
    record.resize(PLAIN, 0);
    // Not every 32 bytes are a key; all but one in 2³² are.
    let own =
        repeat_with(|| chance.bytes::<32>()).find_map(|it| SecretKey::from_slice(&it).ok())?;
    sealed(&record, to, &own, chance.bytes())
}

fn sealed(record: &[u8], to: &Subscription, own: &SecretKey, salt: [u8; 16]) -> Option<Vec<u8>> {
    let public = own.public_key().to_sec1_bytes();
    let shared = diffie_hellman(own.to_nonzero_scalar(), to.key.as_affine());
    let both = [b"WebPush: info\0", &*to.point(), &*public].concat();
    let key: [u8; 32] = expanded(&to.auth, shared.raw_secret_bytes(), &both)?;
    let cek: [u8; 16] = expanded(&salt, &key, b"Content-Encoding: aes128gcm\0")?;
    let nonce: [u8; 12] = expanded(&salt, &key, b"Content-Encoding: nonce\0")?;
    let cipher = Aes128Gcm::new(&cek.into());
    let sealed = cipher.encrypt(&nonce.into(), record).ok()?;
    let length = u8::try_from(public.len()).ok()?;
    let head = [salt.as_slice(), &RECORD.to_be_bytes(), &[length], &*public];
    Some([head.concat(), sealed].concat())
}

fn expanded<const N: usize>(salt: &[u8], key: &[u8], info: &[u8]) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let hkdf = Hkdf::<Sha256>::new(Some(salt), key);
    hkdf.expand(info, &mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use base64ct::{Base64UrlUnpadded, Encoding as _};

    use super::*;

    const TO: &str = r#"{"endpoint":"https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV",
        "keys":{"auth":"BTBZMqHH6r4Tts7J_aSIgg","p256dh":"BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"}}"#;

    /// The example of RFC 8291, section 5 and appendix A.
    #[test]
    fn as_the_standard_does() {
        let to = Subscription::parse(TO).unwrap();
        let bytes = |text| Base64UrlUnpadded::decode_vec(text).unwrap();
        let own = SecretKey::from_slice(&bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
        let salt = bytes("DGv6ra1nlYgDCS1FRnbzlw").try_into().unwrap();
        let plain = b"When I grow up, I want to be a watermelon\x02";
        let sealed = sealed(plain, &to, &own.unwrap(), salt).unwrap();
        assert_eq!(
            Base64UrlUnpadded::encode_string(&sealed),
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
        );
    }

    #[test]
    fn all_are_of_one_length_and_none_is_the_same() {
        let to = Subscription::parse(TO).unwrap();
        let seal = |plain: &[u8]| seal(plain, &to, &Chance::System);
        let (short, long) = (seal(b"").unwrap(), seal(&[b'a'; PLAIN - 1]).unwrap());
        assert_eq!(
            (short.len(), long.len()),
            (86 + PLAIN + 16, 86 + PLAIN + 16)
        );
        assert_ne!(seal(b""), seal(b""));
        assert_eq!(seal(&[b'a'; PLAIN]), None);
    }
}

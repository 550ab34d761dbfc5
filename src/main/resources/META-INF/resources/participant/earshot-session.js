var Ei=Object.defineProperty;var Ci=Object.getOwnPropertyDescriptor;var a=(n,e,t,i)=>{for(var r=i>1?void 0:i?Ci(e,t):e,o=n.length-1,l;o>=0;o--)(l=n[o])&&(r=(i?l(e,t,r):l(r))||r);return i&&r&&Ei(e,t,r),r};var Oe=globalThis,Re=Oe.ShadowRoot&&(Oe.ShadyCSS===void 0||Oe.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ot=Symbol(),Ct=new WeakMap,fe=class{constructor(e,t,i){if(this._$cssResult$=!0,i!==ot)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(Re&&e===void 0){let i=t!==void 0&&t.length===1;i&&(e=Ct.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&Ct.set(t,e))}return e}toString(){return this.cssText}},Mt=n=>new fe(typeof n=="string"?n:n+"",void 0,ot),m=(n,...e)=>{let t=n.length===1?n[0]:e.reduce((i,r,o)=>i+(l=>{if(l._$cssResult$===!0)return l.cssText;if(typeof l=="number")return l;throw Error("Value passed to 'css' function must be a 'css' function result: "+l+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+n[o+1],n[0]);return new fe(t,n,ot)},Ot=(n,e)=>{if(Re)n.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let i=document.createElement("style"),r=Oe.litNonce;r!==void 0&&i.setAttribute("nonce",r),i.textContent=t.cssText,n.appendChild(i)}},at=Re?n=>n:n=>n instanceof CSSStyleSheet?(e=>{let t="";for(let i of e.cssRules)t+=i.cssText;return Mt(t)})(n):n;var{is:Mi,defineProperty:Oi,getOwnPropertyDescriptor:Ri,getOwnPropertyNames:Di,getOwnPropertySymbols:Li,getPrototypeOf:Ni}=Object,De=globalThis,Rt=De.trustedTypes,Ii=Rt?Rt.emptyScript:"",qi=De.reactiveElementPolyfillSupport,ve=(n,e)=>n,be={toAttribute(n,e){switch(e){case Boolean:n=n?Ii:null;break;case Object:case Array:n=n==null?n:JSON.stringify(n)}return n},fromAttribute(n,e){let t=n;switch(e){case Boolean:t=n!==null;break;case Number:t=n===null?null:Number(n);break;case Object:case Array:try{t=JSON.parse(n)}catch{t=null}}return t}},Le=(n,e)=>!Mi(n,e),Dt={attribute:!0,type:String,converter:be,reflect:!1,useDefault:!1,hasChanged:Le};Symbol.metadata??=Symbol("metadata"),De.litPropertyMetadata??=new WeakMap;var q=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Dt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let i=Symbol(),r=this.getPropertyDescriptor(e,i,t);r!==void 0&&Oi(this.prototype,e,r)}}static getPropertyDescriptor(e,t,i){let{get:r,set:o}=Ri(this.prototype,e)??{get(){return this[t]},set(l){this[t]=l}};return{get:r,set(l){let u=r?.call(this);o?.call(this,l),this.requestUpdate(e,u,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Dt}static _$Ei(){if(this.hasOwnProperty(ve("elementProperties")))return;let e=Ni(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(ve("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ve("properties"))){let t=this.properties,i=[...Di(t),...Li(t)];for(let r of i)this.createProperty(r,t[r])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[i,r]of t)this.elementProperties.set(i,r)}this._$Eh=new Map;for(let[t,i]of this.elementProperties){let r=this._$Eu(t,i);r!==void 0&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let i=new Set(e.flat(1/0).reverse());for(let r of i)t.unshift(at(r))}else e!==void 0&&t.push(at(e));return t}static _$Eu(e,t){let i=t.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ot(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){let i=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,i);if(r!==void 0&&i.reflect===!0){let o=(i.converter?.toAttribute!==void 0?i.converter:be).toAttribute(t,i.type);this._$Em=e,o==null?this.removeAttribute(r):this.setAttribute(r,o),this._$Em=null}}_$AK(e,t){let i=this.constructor,r=i._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let o=i.getPropertyOptions(r),l=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:be;this._$Em=r;let u=l.fromAttribute(t,o.type);this[r]=u??this._$Ej?.get(r)??u,this._$Em=null}}requestUpdate(e,t,i,r=!1,o){if(e!==void 0){let l=this.constructor;if(r===!1&&(o=this[e]),i??=l.getPropertyOptions(e),!((i.hasChanged??Le)(o,t)||i.useDefault&&i.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(l._$Eu(e,i))))return;this.C(e,t,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:r,wrapped:o},l){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,l??t??this[e]),o!==!0||l!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),r===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[r,o]of this._$Ep)this[r]=o;this._$Ep=void 0}let i=this.constructor.elementProperties;if(i.size>0)for(let[r,o]of i){let{wrapped:l}=o,u=this[r];l!==!0||this._$AL.has(r)||u===void 0||this.C(r,void 0,o,u)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(t)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};q.elementStyles=[],q.shadowRootOptions={mode:"open"},q[ve("elementProperties")]=new Map,q[ve("finalized")]=new Map,qi?.({ReactiveElement:q}),(De.reactiveElementVersions??=[]).push("2.1.2");var lt=globalThis,Lt=n=>n,Ne=lt.trustedTypes,Nt=Ne?Ne.createPolicy("lit-html",{createHTML:n=>n}):void 0,ct="$lit$",H=`lit$${Math.random().toFixed(9).slice(2)}$`,ht="?"+H,Hi=`<${ht}>`,Z=document,we=()=>Z.createComment(""),xe=n=>n===null||typeof n!="object"&&typeof n!="function",pt=Array.isArray,Ut=n=>pt(n)||typeof n?.[Symbol.iterator]=="function",dt=`[ 	
\f\r]`,ye=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,It=/-->/g,qt=/>/g,G=RegExp(`>|${dt}(?:([^\\s"'>=/]+)(${dt}*=${dt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ht=/'/g,jt=/"/g,Bt=/^(?:script|style|textarea|title)$/i,ut=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),d=ut(1),Rn=ut(2),Dn=ut(3),j=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),zt=new WeakMap,Y=Z.createTreeWalker(Z,129);function Kt(n,e){if(!pt(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return Nt!==void 0?Nt.createHTML(e):e}var Wt=(n,e)=>{let t=n.length-1,i=[],r,o=e===2?"<svg>":e===3?"<math>":"",l=ye;for(let u=0;u<t;u++){let p=n[u],f,$,v=-1,S=0;for(;S<p.length&&(l.lastIndex=S,$=l.exec(p),$!==null);)S=l.lastIndex,l===ye?$[1]==="!--"?l=It:$[1]!==void 0?l=qt:$[2]!==void 0?(Bt.test($[2])&&(r=RegExp("</"+$[2],"g")),l=G):$[3]!==void 0&&(l=G):l===G?$[0]===">"?(l=r??ye,v=-1):$[1]===void 0?v=-2:(v=l.lastIndex-$[2].length,f=$[1],l=$[3]===void 0?G:$[3]==='"'?jt:Ht):l===jt||l===Ht?l=G:l===It||l===qt?l=ye:(l=G,r=void 0);let E=l===G&&n[u+1].startsWith("/>")?" ":"";o+=l===ye?p+Hi:v>=0?(i.push(f),p.slice(0,v)+ct+p.slice(v)+H+E):p+H+(v===-2?u:E)}return[Kt(n,o+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},$e=class n{constructor({strings:e,_$litType$:t},i){let r;this.parts=[];let o=0,l=0,u=e.length-1,p=this.parts,[f,$]=Wt(e,t);if(this.el=n.createElement(f,i),Y.currentNode=this.el.content,t===2||t===3){let v=this.el.content.firstChild;v.replaceWith(...v.childNodes)}for(;(r=Y.nextNode())!==null&&p.length<u;){if(r.nodeType===1){if(r.hasAttributes())for(let v of r.getAttributeNames())if(v.endsWith(ct)){let S=$[l++],E=r.getAttribute(v).split(H),Me=/([.?@])?(.*)/.exec(S);p.push({type:1,index:o,name:Me[2],strings:E,ctor:Me[1]==="."?qe:Me[1]==="?"?He:Me[1]==="@"?je:X}),r.removeAttribute(v)}else v.startsWith(H)&&(p.push({type:6,index:o}),r.removeAttribute(v));if(Bt.test(r.tagName)){let v=r.textContent.split(H),S=v.length-1;if(S>0){r.textContent=Ne?Ne.emptyScript:"";for(let E=0;E<S;E++)r.append(v[E],we()),Y.nextNode(),p.push({type:2,index:++o});r.append(v[S],we())}}}else if(r.nodeType===8)if(r.data===ht)p.push({type:2,index:o});else{let v=-1;for(;(v=r.data.indexOf(H,v+1))!==-1;)p.push({type:7,index:o}),v+=H.length-1}o++}}static createElement(e,t){let i=Z.createElement("template");return i.innerHTML=e,i}};function J(n,e,t=n,i){if(e===j)return e;let r=i!==void 0?t._$Co?.[i]:t._$Cl,o=xe(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(n),r._$AT(n,t,i)),i!==void 0?(t._$Co??=[])[i]=r:t._$Cl=r),r!==void 0&&(e=J(n,r._$AS(n,e.values),r,i)),e}var Ie=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:i}=this._$AD,r=(e?.creationScope??Z).importNode(t,!0);Y.currentNode=r;let o=Y.nextNode(),l=0,u=0,p=i[0];for(;p!==void 0;){if(l===p.index){let f;p.type===2?f=new le(o,o.nextSibling,this,e):p.type===1?f=new p.ctor(o,p.name,p.strings,this,e):p.type===6&&(f=new ze(o,this,e)),this._$AV.push(f),p=i[++u]}l!==p?.index&&(o=Y.nextNode(),l++)}return Y.currentNode=Z,r}p(e){let t=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}},le=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,i,r){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=i,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=J(this,e,t),xe(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==j&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ut(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&xe(this._$AH)?this._$AA.nextSibling.data=e:this.T(Z.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:i}=e,r=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=$e.createElement(Kt(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===r)this._$AH.p(t);else{let o=new Ie(r,this),l=o.u(this.options);o.p(t),this.T(l),this._$AH=o}}_$AC(e){let t=zt.get(e.strings);return t===void 0&&zt.set(e.strings,t=new $e(e)),t}k(e){pt(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,i,r=0;for(let o of e)r===t.length?t.push(i=new n(this.O(we()),this.O(we()),this,this.options)):i=t[r],i._$AI(o),r++;r<t.length&&(this._$AR(i&&i._$AB.nextSibling,r),t.length=r)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let i=Lt(e).nextSibling;Lt(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},X=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,r,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=o,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=h}_$AI(e,t=this,i,r){let o=this.strings,l=!1;if(o===void 0)e=J(this,e,t,0),l=!xe(e)||e!==this._$AH&&e!==j,l&&(this._$AH=e);else{let u=e,p,f;for(e=o[0],p=0;p<o.length-1;p++)f=J(this,u[i+p],t,p),f===j&&(f=this._$AH[p]),l||=!xe(f)||f!==this._$AH[p],f===h?e=h:e!==h&&(e+=(f??"")+o[p+1]),this._$AH[p]=f}l&&!r&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},qe=class extends X{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},He=class extends X{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},je=class extends X{constructor(e,t,i,r,o){super(e,t,i,r,o),this.type=5}_$AI(e,t=this){if((e=J(this,e,t,0)??h)===j)return;let i=this._$AH,r=e===h&&i!==h||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,o=e!==h&&(i===h||r);r&&this.element.removeEventListener(this.name,this,i),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ze=class{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){J(this,e)}},Vt={M:ct,P:H,A:ht,C:1,L:Wt,R:Ie,D:Ut,V:J,I:le,H:X,N:He,U:je,B:qe,F:ze},ji=lt.litHtmlPolyfillSupport;ji?.($e,le),(lt.litHtmlVersions??=[]).push("3.3.3");var Ft=(n,e,t)=>{let i=t?.renderBefore??e,r=i._$litPart$;if(r===void 0){let o=t?.renderBefore??null;i._$litPart$=r=new le(e.insertBefore(we(),o),o,void 0,t??{})}return r._$AI(n),r};var mt=globalThis,B=class extends q{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ft(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return j}};B._$litElement$=!0,B.finalized=!0,mt.litElementHydrateSupport?.({LitElement:B});var zi=mt.litElementPolyfillSupport;zi?.({LitElement:B});(mt.litElementVersions??=[]).push("4.2.2");var g=n=>(e,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(n,e)}):customElements.define(n,e)};var Ui={attribute:!0,type:String,converter:be,reflect:!1,hasChanged:Le},Bi=(n=Ui,e,t)=>{let{kind:i,metadata:r}=t,o=globalThis.litPropertyMetadata.get(r);if(o===void 0&&globalThis.litPropertyMetadata.set(r,o=new Map),i==="setter"&&((n=Object.create(n)).wrapped=!0),o.set(t.name,n),i==="accessor"){let{name:l}=t;return{set(u){let p=e.get.call(this);e.set.call(this,u),this.requestUpdate(l,p,n,!0,u)},init(u){return u!==void 0&&this.C(l,void 0,n,u),u}}}if(i==="setter"){let{name:l}=t;return function(u){let p=this[l];e.call(this,u),this.requestUpdate(l,p,n,!0,u)}}throw Error("Unsupported decorator location: "+i)};function c(n){return(e,t)=>typeof t=="object"?Bi(n,e,t):((i,r,o)=>{let l=r.hasOwnProperty(o);return r.constructor.createProperty(o,i),l?Object.getOwnPropertyDescriptor(r,o):void 0})(n,e,t)}function y(n){return c({...n,state:!0,attribute:!1})}var Q=(n,e,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof e!="object"&&Object.defineProperty(n,e,t),t);function C(n,e){return(t,i,r)=>{let o=l=>l.renderRoot?.querySelector(n)??null;if(e){let{get:l,set:u}=typeof i=="object"?t:r??(()=>{let p=Symbol();return{get(){return this[p]},set(f){this[p]=f}}})();return Q(t,i,{get(){let p=l.call(this);return p===void 0&&(p=o(this),(p!==null||this.hasUpdated)&&u.call(this,p)),p}})}return Q(t,i,{get(){return o(this)}})}}var Gt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ue=n=>(...e)=>({_$litDirective$:n,values:e}),ce=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:$r}=Vt;var Ki={},Yt=(n,e=Ki)=>n._$AH=e;var Be=Ue(class extends ce{constructor(){super(...arguments),this.key=h}render(n,e){return this.key=n,e}update(n,[e,t]){return e!==this.key&&(Yt(n),this.key=e),t}});var Ke={welcome:"Welcome",welcomeText:"Next you will read what this study is about, and then decide whether you want to take part. You can leave at any time.",youNeed:"What you need",needs:{quiet:"A quiet place",sound:"Headphones, or good loudspeakers",headphones:"Headphones: there is a short test of them",screen:"A screen on which you can see details well",browser:"A browser in which you can hear sound"},heardAndSeen:"You will hear clips and look at pictures. The study is not suitable for you if you cannot hear or cannot see them.",onlyHeard:"You will hear clips. You need not see pictures, but the study is not suitable for you if you cannot hear the clips.",onlySeen:"You will look at pictures. You need not hear anything, but the study is not suitable for you if you cannot see them.",language:"Language",start:"Start",nothingYet:"Opening this page has started nothing yet.",lost:"The session that this browser remembered is no longer there. You can start a new one.",loading:"Loading",preview:"Preview.",previewText:"Nothing here counts.",information:"About this study",consent:"Your consent",consentFallback:"I have read the information above and agree to take part.",agree:"Agree and go on",decline:"I do not want to take part",tickFirst:"Please tick the box if you want to take part.",demographics:"About you",optional:"optional",choose:"Please choose",answerThis:"Please answer this question.",aNumber:(n,e)=>n!=null&&e!=null?`Please enter a number from ${n} to ${e}.`:"Please enter a number.",goOn:"Go on",soundCheck:"Can you hear this?",soundCheckText:"Put on your headphones if you have some. Play the sound and set a volume that is comfortable.",playSound:"Play the sound",playSoundAgain:"Play it as often as you like.",heard:"Yes, I can hear it",notHeard:"I hear nothing",playFirst:"Please play the sound first.",noSoundHelp:"Things that usually help",noSoundTips:["Turn up the volume of this device, and of your headphones if they have a control of their own.","On a phone, switch off silent mode.","Check that the sound goes to the right device, for example to your headphones and not to a screen.","Check that this browser tab is not muted, then play the sound again."],volume:"Volume of the clips",volumeIs:n=>`${n} per cent`,volumeHow:"As loud as somebody who speaks next to you. All clips of the study are about as loud as this one.",headphones:"A short test of your headphones",headphonesAgain:"Once more, please",headphonesAgainText:"That did not work out yet. Please check that you wear headphones, on both ears, and try again.",headphonesOn:"It only works with headphones. Please put them on now, and do not change the volume from here on.",headphonesReady:"I wear headphones",threeSounds:"Listen to the three sounds",intervals:["First","Second","Third"],loudness:{explained:n=>`You will hear three tones, ${n} times. Each time, say which of them is the quietest.`,question:"Which tone was the quietest?"},huggins:{explained:n=>`You will hear three rushing noises, ${n} times. In one of the three there is a faint tone. Each time, say in which one.`,question:"Which noise had a faint tone in it?"},instructions:"What you will do",example:"An example",exampleN:n=>`Example ${n}`,practiseAgain:"Let us practise once more",practiseAgainText:"What the network decides is not easy to tell. Here is another round, with the same ones in another order.",begin:"Begin",question:"Which digit did the network recognise?",questionOther:"What did the network recognise?",practice:"Practice",mainPart:"Main part",nOf:(n,e)=>`${n} of ${e}`,progress:(n,e)=>`${n} of ${e} answered`,progressLabel:"Progress",yourAnswer:"Your answer",secondChoice:"And your second choice?",change:"Change",confidence:"How sure are you?",confidenceLevels:["Guessed","Unsure","In between","Fairly sure","Certain"],next:"Next",saving:"Saving\u2026",keys:n=>`Keys 0 to 9, Enter to go on${n?", Space to play":""}`,listenFirst:n=>n>1?`Please listen to the clip ${n} times first.`:"Please listen to the clip first.",told:n=>`A short check that you are with us: this time, please choose ${n}.`,answerFirst:"Please choose your answer first.",secondFirst:"Please choose your second choice first.",sureFirst:"Please say how sure you are first.",listen:"Listen to the clip",play:"Play",playing:"Playing\u2026",played:(n,e)=>{let t=n===1?"Played once.":n===2?"Played twice.":`Played ${n} times.`;if(e===null)return n===0?"You may listen as often as you like.":`${t} You may listen again.`;let i=e-n;return n===0?e===1?"You can listen once.":`You can listen up to ${e} times.`:i<=0?t:`${t} You may listen ${i===1?"once":`${i} times`} more.`},picture:n=>`Picture of the clip, ${Number(n.toFixed(2))} ${n===1?"second":"seconds"} long`,spokeFor:"spoke for the decision",spokeAgainst:"spoke against it",getsReady:"The clip is getting ready\u2026",notLoaded:"The clip could not be loaded. Nothing is lost. Please check your connection and try again.",undecodable:"This browser cannot play the clip. Nothing is lost. Please try again, or open the link in another browser.",soundLocked:"The browser did not let the sound start. Nothing is lost. Please press play again.",soundInterrupted:"The sound was interrupted. Nothing is lost. Please press play again.",noDevice:"This device does not seem to have any sound output. Connect headphones or loudspeakers, then press play again.",tryAgain:"Try again",networkRecognised:"The network recognised",youSaid:"You said",breakTitle:"Time for a short break",partDone:(n,e)=>`Part ${n} of ${e} is done.`,breakText:"Rest your eyes and ears for a moment. Go on whenever you are ready.",restLeft:"left of your break. You may go on earlier.",restOver:"The break is over. Go on whenever you are ready.",result:"How often you and the network agreed",agreed:(n,e)=>`In ${n} of ${e} you said what the network had decided (${Math.round(100*n/Math.max(1,e))}%).`,preferNotToSay:"I prefer not to say",debriefing:"Almost done",finish:"Finish",thanks:"Thank you!",allSaved:"You have finished the study, and all your answers are saved.",code:"Your completion code",copy:"Copy",copied:"Copied",back:"Return to where you came from",mayClose:"You may close this page now.",anotherPerson:"Someone else takes part on this device",withdrawn:"You have left the study",withdrawnText:"Everything that you had answered is erased. Thank you for your interest. You may close this page now.",startAgain:"Start again from the beginning",screenedOut:"Thank you for your interest",screenedOutBecause:{headphones:"This study needs headphones, and the test did not find any. That says nothing about your hearing.",practice:"The practice shows that this kind of task does not suit everybody. Thank you for trying.",attention:"The study ends here because checks along the way were not answered as asked."},leave:"Leave the study",leaveTitle:"Do you want to leave the study?",leaveText:"If you leave, all your answers so far are erased. This cannot be undone.",leaveNot:"If you only need a pause, just close this page: the same link goes on where you were.",stay:"Stay",leaveNow:"Leave and erase my answers",unavailable:{"preview-over":{heading:"This preview is over",text:"It has ended, or the study was changed since. Open a new one from the study\u2019s page in Earshot."},unknown:{heading:"There is no study here",text:"Please check that the link is complete, or ask the people who sent it to you."},closed:{heading:"This study takes no new participants",text:"It is over. Thank you for your interest."},paused:{heading:"This study is having a pause",text:"Please come back later with the same link. It will go on."},full:{heading:"This study has all the participants it needs",text:"Thank you for your interest. A place may become free again, so you are welcome to try later."},"link-used":{heading:"This link was used already",text:"It works once. If it was you who started with it, please go on in the browser in which you started."},"link-needed":{heading:"This study needs a personal link",text:"Please open the link that was sent to you, or ask the people who run the study for one."},"link-unknown":{heading:"This link is not complete",text:"Please copy the whole link, to its last letter, or ask the people who sent it to you."}},elsewhere:"This study is open in another tab",elsewhereText:"You can only go on in one place at a time. Nothing is lost.",goOnHere:"Go on here",trouble:"Something went wrong",troubleText:"Nothing is lost: everything up to here is saved.",reload:"Go on",waitingAnswer:"No connection. Your answer is kept in this browser and will be sent as soon as the connection is back.",waiting:"No connection. Nothing is lost. The page goes on as soon as the connection is back."};var Zt={welcome:"Willkommen",welcomeText:"Als N\xE4chstes lesen Sie, worum es in dieser Studie geht, und entscheiden dann, ob Sie teilnehmen m\xF6chten. Sie k\xF6nnen jederzeit aufh\xF6ren.",youNeed:"Was Sie brauchen",needs:{quiet:"Einen ruhigen Ort",sound:"Kopfh\xF6rer oder gute Lautsprecher",headphones:"Kopfh\xF6rer: Sie werden kurz gepr\xFCft",screen:"Einen Bildschirm, auf dem Sie Einzelheiten gut sehen",browser:"Einen Browser, in dem Sie Ton h\xF6ren k\xF6nnen"},heardAndSeen:"Sie werden Kl\xE4nge h\xF6ren und Bilder ansehen. Die Studie ist f\xFCr Sie nicht geeignet, wenn Sie sie nicht h\xF6ren oder nicht sehen k\xF6nnen.",onlyHeard:"Sie werden Kl\xE4nge h\xF6ren. Bilder m\xFCssen Sie nicht sehen; die Studie ist aber nicht geeignet, wenn Sie die Kl\xE4nge nicht h\xF6ren k\xF6nnen.",onlySeen:"Sie werden Bilder ansehen. H\xF6ren m\xFCssen Sie nichts; die Studie ist aber nicht geeignet, wenn Sie die Bilder nicht sehen k\xF6nnen.",language:"Sprache",start:"Beginnen",nothingYet:"Dass Sie diese Seite ge\xF6ffnet haben, hat noch nichts ausgel\xF6st.",lost:"Die Teilnahme, die sich dieser Browser gemerkt hatte, gibt es nicht mehr. Sie k\xF6nnen eine neue beginnen.",loading:"Wird geladen",preview:"Vorschau.",previewText:"Hier z\xE4hlt nichts.",information:"\xDCber diese Studie",consent:"Ihre Einwilligung",consentFallback:"Ich habe die Informationen oben gelesen und willige in die Teilnahme ein.",agree:"Einwilligen und weiter",decline:"Ich m\xF6chte nicht teilnehmen",tickFirst:"Bitte setzen Sie das H\xE4kchen, wenn Sie teilnehmen m\xF6chten.",demographics:"\xDCber Sie",optional:"freiwillig",choose:"Bitte w\xE4hlen",answerThis:"Bitte beantworten Sie diese Frage.",aNumber:(n,e)=>n!=null&&e!=null?`Bitte geben Sie eine Zahl von ${n} bis ${e} ein.`:"Bitte geben Sie eine Zahl ein.",goOn:"Weiter",soundCheck:"H\xF6ren Sie das?",soundCheckText:"Setzen Sie Kopfh\xF6rer auf, wenn Sie welche haben. Spielen Sie den Ton ab und stellen Sie eine angenehme Lautst\xE4rke ein.",playSound:"Den Ton abspielen",playSoundAgain:"So oft Sie m\xF6chten.",heard:"Ja, ich h\xF6re ihn",notHeard:"Ich h\xF6re nichts",playFirst:"Bitte spielen Sie zuerst den Ton ab.",noSoundHelp:"Was meistens hilft",noSoundTips:["Stellen Sie dieses Ger\xE4t lauter, und auch Ihre Kopfh\xF6rer, wenn sie einen eigenen Regler haben.","Schalten Sie bei einem Telefon den Stummmodus aus.","Pr\xFCfen Sie, ob der Ton aus dem richtigen Ger\xE4t kommt, zum Beispiel aus den Kopfh\xF6rern und nicht aus einem Bildschirm.","Pr\xFCfen Sie, ob dieser Tab des Browsers stummgeschaltet ist, und spielen Sie den Ton dann noch einmal ab."],volume:"Lautst\xE4rke der Kl\xE4nge",volumeIs:n=>`${n} Prozent`,volumeHow:"So laut wie jemand, der neben Ihnen spricht. Alle Kl\xE4nge der Studie sind etwa so laut wie dieser.",headphones:"Ein kurzer Test Ihrer Kopfh\xF6rer",headphonesAgain:"Bitte noch einmal",headphonesAgainText:"Das hat noch nicht geklappt. Bitte pr\xFCfen Sie, ob Sie die Kopfh\xF6rer auf beiden Ohren tragen, und versuchen Sie es noch einmal.",headphonesOn:"Er gelingt nur mit Kopfh\xF6rern. Bitte setzen Sie sie jetzt auf und \xE4ndern Sie ab hier die Lautst\xE4rke nicht mehr.",headphonesReady:"Ich trage Kopfh\xF6rer",threeSounds:"H\xF6ren Sie die drei Kl\xE4nge",intervals:["Der erste","Der zweite","Der dritte"],loudness:{explained:n=>`Sie h\xF6ren ${n}\u2011mal drei T\xF6ne. Sagen Sie jedes Mal, welcher davon der leiseste ist.`,question:"Welcher Ton war der leiseste?"},huggins:{explained:n=>`Sie h\xF6ren ${n}\u2011mal drei Rauschen. In einem der drei ist ein schwacher Ton. Sagen Sie jedes Mal, in welchem.`,question:"In welchem Rauschen war ein schwacher Ton?"},instructions:"Was Sie tun werden",example:"Ein Beispiel",exampleN:n=>`Beispiel ${n}`,practiseAgain:"\xDCben wir noch einmal",practiseAgainText:"Was das Netz entscheidet, ist nicht leicht zu erkennen. Hier kommt noch eine Runde, mit denselben in anderer Reihenfolge.",begin:"Los geht\u2019s",question:"Welche Ziffer hat das Netz erkannt?",questionOther:"Was hat das Netz erkannt?",practice:"\xDCbung",mainPart:"Hauptteil",nOf:(n,e)=>`${n} von ${e}`,progress:(n,e)=>`${n} von ${e} beantwortet`,progressLabel:"Fortschritt",yourAnswer:"Ihre Antwort",secondChoice:"Und Ihre zweite Wahl?",change:"\xC4ndern",confidence:"Wie sicher sind Sie?",confidenceLevels:["Geraten","Unsicher","Mittel","Recht sicher","Sicher"],next:"Weiter",saving:"Wird gespeichert \u2026",keys:n=>`Tasten 0 bis 9, Eingabetaste f\xFCr weiter${n?", Leertaste zum Abspielen":""}`,listenFirst:n=>n>1?`Bitte h\xF6ren Sie sich den Klang zuerst ${n}\u2011mal an.`:"Bitte h\xF6ren Sie sich den Klang zuerst an.",told:n=>`Kurz gepr\xFCft, ob Sie dabei sind: Bitte w\xE4hlen Sie diesmal ${n}.`,answerFirst:"Bitte w\xE4hlen Sie zuerst Ihre Antwort.",secondFirst:"Bitte w\xE4hlen Sie zuerst Ihre zweite Wahl.",sureFirst:"Bitte sagen Sie zuerst, wie sicher Sie sind.",listen:"H\xF6ren Sie den Klang",play:"Abspielen",playing:"L\xE4uft \u2026",played:(n,e)=>{let t=n===1?"Einmal abgespielt.":n===2?"Zweimal abgespielt.":`${n}\u2011mal abgespielt.`;if(e===null)return n===0?"Sie k\xF6nnen ihn so oft h\xF6ren, wie Sie m\xF6chten.":`${t} Sie k\xF6nnen ihn noch einmal h\xF6ren.`;let i=e-n;return n===0?e===1?"Sie k\xF6nnen ihn einmal h\xF6ren.":`Sie k\xF6nnen ihn bis zu ${e}\u2011mal h\xF6ren.`:i<=0?t:`${t} Sie k\xF6nnen ihn noch ${i===1?"einmal":`${i}\u2011mal`} h\xF6ren.`},picture:n=>`Bild des Klangs, ${Number(n.toFixed(2)).toLocaleString("de")} ${n===1?"Sekunde":"Sekunden"} lang`,spokeFor:"sprach daf\xFCr",spokeAgainst:"sprach dagegen",getsReady:"Der Klang wird vorbereitet \u2026",notLoaded:"Der Klang konnte nicht geladen werden. Nichts ist verloren. Bitte pr\xFCfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",undecodable:"Dieser Browser kann den Klang nicht abspielen. Nichts ist verloren. Bitte versuchen Sie es noch einmal, oder \xF6ffnen Sie den Link in einem anderen Browser.",soundLocked:"Der Browser hat den Ton nicht starten lassen. Nichts ist verloren. Bitte dr\xFCcken Sie noch einmal auf Abspielen.",soundInterrupted:"Der Ton wurde unterbrochen. Nichts ist verloren. Bitte dr\xFCcken Sie noch einmal auf Abspielen.",noDevice:"Dieses Ger\xE4t scheint keinen Ton ausgeben zu k\xF6nnen. Schlie\xDFen Sie Kopfh\xF6rer oder Lautsprecher an und dr\xFCcken Sie noch einmal auf Abspielen.",tryAgain:"Noch einmal versuchen",networkRecognised:"Das Netz erkannte",youSaid:"Sie sagten",breakTitle:"Zeit f\xFCr eine kurze Pause",partDone:(n,e)=>`Teil ${n} von ${e} ist geschafft.`,breakText:"G\xF6nnen Sie Augen und Ohren einen Moment Ruhe. Machen Sie weiter, wann immer Sie so weit sind.",restLeft:"bleiben von Ihrer Pause. Sie d\xFCrfen auch fr\xFCher weitermachen.",restOver:"Die Pause ist vorbei. Machen Sie weiter, wann immer Sie so weit sind.",result:"Wie oft Sie und das Netz \xFCbereinstimmten",agreed:(n,e)=>`In ${n} von ${e} F\xE4llen sagten Sie, was das Netz entschieden hatte (${Math.round(100*n/Math.max(1,e))} %).`,preferNotToSay:"M\xF6chte ich nicht sagen",debriefing:"Fast geschafft",finish:"Abschlie\xDFen",thanks:"Vielen Dank!",allSaved:"Sie haben die Studie abgeschlossen, und alle Ihre Antworten sind gespeichert.",code:"Ihr Abschlusscode",copy:"Kopieren",copied:"Kopiert",back:"Zur\xFCck, woher Sie kamen",mayClose:"Sie k\xF6nnen diese Seite jetzt schlie\xDFen.",anotherPerson:"Jemand anderes nimmt an diesem Ger\xE4t teil",withdrawn:"Sie haben die Studie verlassen",withdrawnText:"Alles, was Sie geantwortet hatten, ist gel\xF6scht. Danke f\xFCr Ihr Interesse. Sie k\xF6nnen diese Seite jetzt schlie\xDFen.",startAgain:"Noch einmal von vorn beginnen",screenedOut:"Danke f\xFCr Ihr Interesse",screenedOutBecause:{headphones:"Diese Studie braucht Kopfh\xF6rer, und der Test hat keine gefunden. \xDCber Ihr Geh\xF6r sagt das nichts.",practice:"Die \xDCbung zeigt, dass diese Art von Aufgabe nicht allen liegt. Danke, dass Sie es versucht haben.",attention:"Die Studie endet hier, weil Pr\xFCfungen unterwegs nicht wie erbeten beantwortet wurden."},leave:"Die Studie verlassen",leaveTitle:"M\xF6chten Sie die Studie verlassen?",leaveText:"Wenn Sie sie verlassen, werden alle Ihre bisherigen Antworten gel\xF6scht. Das l\xE4sst sich nicht r\xFCckg\xE4ngig machen.",leaveNot:"Wenn Sie nur eine Pause brauchen, schlie\xDFen Sie einfach diese Seite: Derselbe Link f\xFChrt dorthin zur\xFCck, wo Sie waren.",stay:"Bleiben",leaveNow:"Verlassen und meine Antworten l\xF6schen",unavailable:{"preview-over":{heading:"Diese Vorschau ist zu Ende",text:"Sie ist beendet, oder die Studie wurde inzwischen ge\xE4ndert. \xD6ffnen Sie eine neue Vorschau auf der Seite der Studie in Earshot."},unknown:{heading:"Hier gibt es keine Studie",text:"Bitte pr\xFCfen Sie, ob der Link vollst\xE4ndig ist, oder fragen Sie die Personen, die ihn Ihnen geschickt haben."},closed:{heading:"Diese Studie nimmt niemanden mehr auf",text:"Sie ist vorbei. Danke f\xFCr Ihr Interesse."},paused:{heading:"Diese Studie macht gerade eine Pause",text:"Bitte kommen Sie sp\xE4ter mit demselben Link wieder. Es geht weiter."},full:{heading:"An dieser Studie nehmen schon genug Menschen teil",text:"Danke f\xFCr Ihr Interesse. Vielleicht wird wieder ein Platz frei; versuchen Sie es gern sp\xE4ter noch einmal."},"link-used":{heading:"Dieser Link wurde schon benutzt",text:"Er gilt einmal. Wenn Sie selbst damit begonnen haben, machen Sie bitte in dem Browser weiter, in dem Sie begonnen haben."},"link-needed":{heading:"Diese Studie braucht einen pers\xF6nlichen Link",text:"Bitte \xF6ffnen Sie den Link, der Ihnen geschickt wurde, oder fragen Sie die Personen, die die Studie durchf\xFChren."},"link-unknown":{heading:"Dieser Link ist nicht vollst\xE4ndig",text:"Bitte kopieren Sie den ganzen Link bis zum letzten Zeichen, oder fragen Sie die Personen, die ihn Ihnen geschickt haben."}},elsewhere:"Diese Studie ist in einem anderen Tab ge\xF6ffnet",elsewhereText:"Sie k\xF6nnen immer nur an einer Stelle weitermachen. Nichts ist verloren.",goOnHere:"Hier weitermachen",trouble:"Etwas ist schiefgegangen",troubleText:"Nichts ist verloren: Alles bis hierher ist gespeichert.",reload:"Weiter",waitingAnswer:"Keine Verbindung. Ihre Antwort ist in diesem Browser aufgehoben und wird gesendet, sobald die Verbindung wieder da ist.",waiting:"Keine Verbindung. Nichts ist verloren. Die Seite macht weiter, sobald die Verbindung wieder da ist."};var Jt={en:Ke,de:Zt},vt=Object.keys(Jt),Xt="earshot.language",s=Ke,M="en",gt=new EventTarget;function Qt(n){return gt.addEventListener("change",n),()=>gt.removeEventListener("change",n)}function We(n){M=n,s=Jt[ft(n)]??Ke,document.documentElement.lang=n,gt.dispatchEvent(new Event("change"))}function ei(n){try{localStorage.setItem(Xt,n)}catch{}We(n)}function Ve(n,e){let t=[Wi(),...navigator.languages].filter(i=>!!i);for(let i of t){let r=n.find(o=>o===i)??n.find(o=>ft(o)===ft(i));if(r)return r}return e}function ti(n){let e=new Intl.DisplayNames([n],{type:"language"}).of(n)??n;return e.charAt(0).toLocaleUpperCase(n)+e.slice(1)}function Wi(){try{return localStorage.getItem(Xt)}catch{return null}}function ft(n){return n.split("-")[0].toLowerCase()}var w=class extends B{connectedCallback(){super.connectedCallback(),this.forget=Qt(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.forget?.()}};var x=m`
  :host {
    display: block;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1 {
    margin: 0 0 18px;
    font-size: 24px;
    font-weight: 620;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  h1:focus {
    outline: none;
  }

  h2 {
    margin: 0 0 8px;
    font-size: var(--text);
    font-weight: 620;
  }

  p {
    margin: 0 0 14px;
  }

  a {
    color: var(--accent);
    text-underline-offset: 3px;
  }

  :focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }

  button {
    font: inherit;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }

  .primary,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 52px;
    padding: 12px 28px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }

  .primary {
    background: var(--accent);
    color: var(--accent-ink);
  }

  @media (hover: hover) {
    .primary:not([aria-disabled='true']):hover {
      background: var(--accent-strong);
    }

    .secondary:hover {
      border-color: var(--accent);
      color: var(--accent);
    }
  }

  .primary[aria-disabled='true'] {
    background: var(--rest);
    color: var(--rest-ink);
    cursor: default;
  }

  .secondary {
    background: var(--card);
    border-color: var(--line-strong);
    color: var(--ink);
  }

  .plain {
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--ink-2);
    font-size: var(--text-small);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .plain:hover {
    color: var(--ink);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px 20px;
    margin-top: 28px;
  }

  .card {
    padding: var(--card-padding, 18px);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }

  .quiet {
    color: var(--ink-2);
    font-size: var(--text-small);
  }

  .error {
    margin: 8px 0 0;
    color: var(--danger);
    font-size: var(--text-small);
    font-weight: 560;
  }

  .notice {
    padding: 14px 18px;
    border-radius: var(--radius);
    background: var(--accent-soft);
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .prose > :first-child {
    margin-top: 0;
  }

  .prose > :last-child {
    margin-bottom: 0;
  }

  .prose :is(h1, h2, h3, h4) {
    margin: 22px 0 6px;
    font-size: var(--text);
    font-weight: 620;
    line-height: 1.35;
  }

  .prose :is(ul, ol) {
    margin: 0 0 14px;
    padding-left: 22px;
  }

  .prose li {
    margin-bottom: 4px;
  }

  .prose kbd {
    padding: 1px 7px;
    border: 1px solid var(--line-strong);
    border-radius: 6px;
    font: inherit;
    font-size: 0.88em;
  }

  .prose img {
    max-width: 100%;
  }

  @media (max-width: 520px) {
    h1 {
      margin-bottom: 12px;
      font-size: 21px;
    }

    .actions {
      flex-direction: column-reverse;
      align-items: stretch;
    }

    .actions .plain {
      align-self: center;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    .primary,
    .secondary {
      transition:
        background-color 120ms,
        border-color 120ms,
        color 120ms;
    }
  }
`;var b=class extends w{constructor(){super(...arguments);this.busy=!1}static{this.styles=[x]}firstUpdated(){window.scrollTo(0,0),this.renderRoot.querySelector("h1")?.focus({preventScroll:!0})}done(t={}){this.busy||this.dispatchEvent(new CustomEvent("done",{detail:t}))}async focusOn(t){await this.updateComplete,this.renderRoot.querySelector(t)?.focus()}};a([c({type:Boolean})],b.prototype,"busy",2);var ee=class extends b{constructor(){super(...arguments);this.lost=!1}render(){return d`
      <h1 tabindex="-1">${this.about?.title[M]||s.welcome}</h1>
      ${this.lost?d`<p class="notice" role="alert">${s.lost}</p>`:h}
      <p>${s.welcomeText}</p>
      <section class="card">
        <h2>${s.youNeed}</h2>
        <ul>
          ${this.needs().map(t=>d`<li>${t}</li>`)}
        </ul>
        <p class="quiet unable">${this.unable()}</p>
      </section>
      <div class="actions">
        <span class="quiet">${s.nothingYet}</span>
        <button class="primary" aria-disabled=${this.busy} @click=${()=>this.done()}>${s.start}</button>
      </div>
    `}needs(){let{needs:t}=s;return[...this.heard?[t.quiet,this.about?.headphones?t.headphones:t.sound]:[],...this.seen?[t.screen]:[],...this.heard?[t.browser]:[]]}unable(){return this.heard&&this.seen?s.heardAndSeen:this.heard?s.onlyHeard:s.onlySeen}get heard(){return this.about?.modalities.includes("audible")??!0}get seen(){return this.about?.modalities.includes("visual")??!1}};ee.styles=[...b.styles,m`
      h1 {
        font-size: 30px;
      }

      ul {
        margin: 0;
        padding-left: 20px;
      }

      .unable {
        margin: 12px 0 0;
      }

      @media (max-width: 520px) {
        h1 {
          font-size: 26px;
        }
      }
    `],a([c({attribute:!1})],ee.prototype,"about",2),a([c({type:Boolean})],ee.prototype,"lost",2),ee=a([g("earshot-welcome")],ee);var Fe=class{constructor(e){this.context=e;this.told=[];this.reckoned=[]}look(){let e=performance.now(),t=this.context.getOutputTimestamp?.();t?.performanceTime&&t.contextTime&&Math.abs(e-t.performanceTime)<500&&ii(this.told,t.performanceTime-t.contextTime*1e3);let i=this.context.outputLatency||this.context.baseLatency||0;ii(this.reckoned,e-(this.context.currentTime-i)*1e3)}heardAt(e){return(this.told.length>0?Vi(this.told):Math.min(...this.reckoned))+e*1e3}};function ii(n,e){n.push(e),n.splice(0,n.length-80)}function Vi(n){let e=[...n].sort((i,r)=>i-r),t=e.length>>1;return e.length%2===1?e[t]:(e[t-1]+e[t])/2}var Fi=.03,ni=.04,Gi=ni/10,Yi=25,Zi=1500,Ge=class{constructor(e,t,i){this.context=e;this.ending="finished";this.clock=new Fe(e),this.gain=e.createGain(),this.source=e.createBufferSource(),this.source.buffer=t,this.source.connect(this.gain).connect(i),this.startsAt=Ji(e,e.currentTime+Math.max(Fi,2*(e.baseLatency||0))),this.source.start(this.startsAt),this.over=new Promise(r=>this.end=()=>r(this.ending)).finally(()=>this.gain.disconnect()),this.source.onended=this.end,this.clock.look(),this.watch()}audibleAt(){return this.clock.heardAt(this.startsAt)}stop(){this.ending="stopped";let e=this.context.currentTime;this.gain.gain.setTargetAtTime(0,e,Gi),this.source.stop(e+ni)}watch(){let e=-1,t=performance.now(),i=window.setInterval(()=>{this.clock.look(),this.context.currentTime!==e&&(e=this.context.currentTime,t=performance.now()),(this.context.state!=="running"||performance.now()-t>Zi)&&this.interrupt()},Yi);this.over.finally(()=>window.clearInterval(i))}interrupt(){this.ending=this.ending==="stopped"?"stopped":"interrupted",this.source.stop(),this.end()}};function Ji(n,e){return Math.ceil(e*n.sampleRate)/n.sampleRate}var A=class extends Error{constructor(t){super(t);this.reason=t}},ri=2500,Xi=.015,bt=class{constructor(){this.loudness=1}get volume(){return this.loudness}set volume(e){this.loudness=e;let{output:t}=this;t?.master.gain.setTargetAtTime(e,t.context.currentTime,Xi)}async decode(e){let{context:t}=this.open();try{return await t.decodeAudioData(e)}catch{throw new A("undecodable")}}blank(e){let{context:t}=this.open();return t.createBuffer(1,Math.round(e*t.sampleRate),t.sampleRate)}async play(e){let{context:t,master:i}=this.open();try{return await en(t),new Ge(t,e,i)}catch(r){throw this.giveUp(),r}}condition(){if(!this.output)return{};let e=this.output.context,t=e.playbackStats?.underrunEvents;return{sampleRate:e.sampleRate,outputLatencyMs:(e.outputLatency||0)*1e3,volume:this.loudness,...t===void 0?{}:{underruns:t}}}open(){if(!this.output||this.output.context.state==="closed"){let e=Qi(),t=e.createGain();t.gain.value=this.loudness,t.connect(e.destination),this.output={context:e,master:t}}return this.output}giveUp(){this.output?.context.close().catch(()=>{}),this.output=void 0}};function Qi(){let{audioSession:n}=navigator;n&&(n.type="playback");try{return new AudioContext({latencyHint:"interactive"})}catch{throw new A("no-device")}}async function en(n){if(n.state!=="running"&&await Promise.race([n.resume().catch(()=>{}),si(ri)]),n.state!=="running")throw new A("locked");let e=n.currentTime,t=performance.now()+ri;for(;n.currentTime===e;){if(performance.now()>t)throw new A("no-device");await si(2)}}function si(n){return new Promise(e=>setTimeout(e,n))}var R=new bt;var oi=[392,493.88,587.33],ai=.32,tn=.7,nn=10**(-20/20);function di(n){let e=n.blank(oi.length*ai+tn),t=e.getChannelData(0);for(let[l,u]of oi.entries())rn(t,e.sampleRate,u,l*ai);let i=Math.sqrt(t.reduce((l,u)=>l+u*u,0)/t.length),r=t.reduce((l,u)=>Math.max(l,Math.abs(u)),0),o=Math.min(nn/i,.89/r);for(let l of t.keys())t[l]*=o;return e}function rn(n,e,t,i){for(let r=Math.round(i*e);r<n.length;r++){let o=r/e-i,l=Math.min(1,o/.01)*Math.exp(-o/.22)*Math.min(1,(n.length-r)/(.05*e));n[r]+=l*(Math.sin(2*Math.PI*t*o)+.25*Math.sin(4*Math.PI*t*o))}}var yt="earshot-trouble";function Ye(n,e){window.dispatchEvent(new CustomEvent(yt,{detail:{type:n,reason:e}}))}function li(n){let e=t=>n(t.detail);return window.addEventListener(yt,e),()=>window.removeEventListener(yt,e)}var _=class extends w{constructor(){super(...arguments);this.max=null;this.label="";this.hint="";this.plays=0;this.playing=!1;this.problem="";this.starting=!1}willUpdate(t){t.has("buffer")&&this.buffer&&this.buffer!==this.clip&&(this.current?.stop(),this.clip=this.buffer,this.plays=0,this.problem="")}disconnectedCallback(){super.disconnectedCallback(),this.current?.stop()}async play(t=performance.now()){if(!(!this.buffer||this.starting||this.playing||this.exhausted)){this.starting=!0,this.problem="";try{this.follow(await R.play(this.buffer),t)}catch(i){let r=i instanceof A?i.reason:"locked";this.problem=r==="no-device"?s.noDevice:s.soundLocked,Ye("sound-trouble",r)}finally{this.starting=!1}}}render(){let t=!this.buffer||this.exhausted;return d`
      <div class="clip">
        <button
          class="play"
          aria-label=${s.play}
          aria-describedby="status"
          aria-disabled=${t}
          @click=${i=>this.play(i.timeStamp)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d=${this.playing?"M4 10v4M9 5v14M14.5 8v8M20 10.5v3":"M7.5 4.2v15.6L20 12z"}
              stroke=${this.playing?"currentColor":h} stroke-width="2.6" stroke-linecap="round" />
          </svg>
          <svg class="ring ${this.playing?"running":""}" viewBox="0 0 36 36" aria-hidden="true"
            .style=${`--duration: ${this.buffer?.duration??1}s`}>
            <circle cx="18" cy="18" r="17" pathLength="100" />
          </svg>
        </button>
        <div>
          <b>${this.label||s.listen}</b>
          <span class="quiet" id="status" role="status">${this.status}</span>
        </div>
      </div>
      ${this.problem?d`<p class="error" role="alert">${this.problem}</p>`:h}
    `}get exhausted(){return this.max!==null&&this.plays>=this.max}get status(){return this.buffer?this.playing?s.playing:this.hint||s.played(this.plays,this.max):s.getsReady}async follow(t,i){let{clip:r}=this;this.current=t,this.plays++,this.playing=!0,this.dispatchEvent(new CustomEvent("played",{detail:{requestedAt:i,playback:t}})),this.isConnected||t.stop();let o=await t.over;this.playing=!1,o==="interrupted"&&r===this.clip&&(this.plays--,this.problem=s.soundInterrupted),this.dispatchEvent(new CustomEvent("heard",{detail:o}))}};_.styles=[x,m`
      .clip {
        display: flex;
        align-items: center;
        gap: 18px;
        padding: var(--clip-padding, 22px 10px);
      }

      .play {
        position: relative;
        flex: none;
        display: grid;
        place-items: center;
        width: var(--clip-button, 76px);
        height: var(--clip-button, 76px);
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: var(--accent);
        color: var(--accent-ink);
      }

      @media (hover: hover) {
        .play:not([aria-disabled='true']):hover {
          background: var(--accent-strong);
        }
      }

      .play[aria-disabled='true'] {
        background: var(--rest);
        color: var(--rest-ink);
        cursor: default;
      }

      .play > svg:first-child {
        width: 38%;
        fill: currentColor;
      }

      .ring {
        position: absolute;
        inset: -7px;
        width: calc(100% + 14px);
        height: calc(100% + 14px);
        transform: rotate(-90deg);
        fill: none;
        stroke: var(--accent);
        stroke-width: 1.4;
        stroke-linecap: round;
        stroke-dasharray: 100;
        stroke-dashoffset: 100;
        visibility: hidden;
      }

      .running {
        visibility: visible;
        stroke-dashoffset: 0;
      }

      b {
        display: block;
        font-weight: 600;
      }

      /* Two lines always, so that nothing moves under a finger when the words change. */
      @media (max-width: 520px) {
        .quiet {
          display: block;
          min-height: 3em;
        }
      }

      @media (prefers-reduced-motion: no-preference) {
        .running {
          animation: run var(--duration) linear;
        }

        @keyframes run {
          from {
            stroke-dashoffset: 100;
          }
        }
      }
    `],a([c({attribute:!1})],_.prototype,"buffer",2),a([c({attribute:!1})],_.prototype,"max",2),a([c()],_.prototype,"label",2),a([c()],_.prototype,"hint",2),a([y()],_.prototype,"plays",2),a([y()],_.prototype,"playing",2),a([y()],_.prototype,"problem",2),_=a([g("earshot-clip")],_);var sn=12,on=3,an=4,wt=class{constructor(){this.ready=new Map;this.broken=new Set}load(e){let t=this.ready.get(e);if(t)return t;let i=dn(e,this.broken.has(e)?"reload":"default");this.ready.set(e,i),i.catch(r=>this.forget(e,r));for(let r of[...this.ready.keys()].slice(0,-sn))this.ready.delete(r);return i}forget(e,t){this.ready.delete(e),t instanceof A&&this.broken.add(e)}async prefetch(e){for(let t of e.slice(0,on))await this.load(t).catch(()=>{})}};async function dn(n,e){for(let t=1;;t++)try{let i=await fetch(n,{cache:e,signal:AbortSignal.timeout(2e4)});if(!i.ok)throw new Error(`Status ${i.status}`);return i.headers.get("Content-Type")?.includes("json")?{seen:await i.json()}:{heard:await R.decode(await i.arrayBuffer())}}catch(i){if(i instanceof A||t===an)throw i;await new Promise(r=>setTimeout(r,300*2**t))}}var te=new wt;function Ze(n,e){let t=Math.round(7*devicePixelRatio),i=document.createElement("canvas");i.width=t,i.height=t;let r=i.getContext("2d");if(r){r.strokeStyle=e,r.lineWidth=1.6*devicePixelRatio,r.lineCap="square";for(let o of[-t,0,t])r.moveTo(o-1,t+1),r.lineTo(o+t+1,-1);r.stroke()}return n.createPattern(i,"repeat")}function Je(n){return n<0?.72*Math.sqrt(Math.min(1,-n)):0}var ln=80,ci=1e3;function hi(n,e){let{frames:t,frequencies:i,levels:r,relevance:o}=n,l=new ImageData(t,i);for(let u=0;u<i;u++)for(let p=0;p<t;p++){let f=u*t+p,$=r[f]/ln,v=o?e.over($,o[f]/ci):e.level($);l.data.set([...v,255],4*((i-1-u)*t+p))}return l}function pi(n){let{frames:e,frequencies:t,relevance:i}=n,r=new ImageData(e,t);return i?.forEach((o,l)=>{let u=t-1-Math.floor(l/e);r.data[4*(u*e+l%e)+3]=255*Je(o/ci)}),r}function ui(n){let{sampleRate:e,length:t,window:i,step:r,firstFrame:o,frames:l,frequencies:u}=n,p=$=>(o+$)*r/t,f=$=>$/i*e/(e/2);return{left:p(-.5),right:p(l-.5),top:1-f(u-.5),bottom:1-f(-.5)}}var cn=[0,.25,.5,.75,1],D=class extends w{constructor(){super(...arguments);this.palette="red-blue";this.sizes=new ResizeObserver(()=>this.draw());this.announced=!1}static{this.styles=[m`
      :host {
        display: block;
      }

      canvas {
        display: block;
        width: 100%;
        height: var(--drawing-height, 190px);
      }

      .axis,
      .legend {
        display: flex;
        color: var(--ink-2);
        font-size: var(--text-tiny);
        line-height: 1.4;
      }

      .axis {
        justify-content: space-between;
        padding-top: 6px;
      }

      .axis span {
        flex: 0 0 0;
        display: flex;
        justify-content: center;
        white-space: nowrap;
      }

      .axis span:first-child {
        justify-content: flex-start;
      }

      .axis span:last-child {
        justify-content: flex-end;
      }

      .legend {
        flex-wrap: wrap;
        gap: 2px 20px;
        padding-top: 10px;
        font-size: 14px;
      }

      .legend i {
        display: inline-block;
        width: 12px;
        height: 12px;
        margin-right: 7px;
        border-radius: 3px;
        vertical-align: -1px;
      }

      .for {
        background: var(--for);
      }

      .against {
        background: var(--against);
      }

      :host([palette='orange-blue']) {
        --for: var(--for-safe);
        --against: var(--against-safe);
      }

      /* As in the drawing. */
      :host(:not([palette='red-blue-plain'])) .against {
        background-image: repeating-linear-gradient(
          -45deg,
          transparent 0 3px,
          color-mix(in srgb, var(--card) 72%, transparent) 3px 4.6px
        );
      }

      @media (max-width: 520px) {
        .legend {
          gap: 2px 14px;
          padding-top: 6px;
          font-size: var(--text-tiny);
        }

        .legend i {
          margin-right: 5px;
        }
      }

      @media print {
        .legend i {
          print-color-adjust: exact;
        }
      }
    `]}get textured(){return this.palette!=="red-blue-plain"}disconnectedCallback(){super.disconnectedCallback(),this.sizes.disconnect()}render(){let t=this.drawing?this.seconds(this.drawing):1;return d`
      <canvas role="img" aria-label=${s.picture(t)}></canvas>
      <div class="axis" aria-hidden="true">
        ${cn.map(i=>d`<span>${hn(i*t,i===0||i===1)}</span>`)}
      </div>
      ${this.drawing?.relevance?d`<div class="legend">
            <span><i class="for"></i>${s.spokeFor}</span>
            <span><i class="against"></i>${s.spokeAgainst}</span>
          </div>`:h}
    `}firstUpdated(t){this.sizes.observe(this.canvas)}updated(t){this.draw()}draw(){let t=this.canvas,i=Math.round(t.clientWidth*devicePixelRatio),r=Math.round(t.clientHeight*devicePixelRatio),o=t.getContext("2d");!this.drawing||!o||i===0||r===0||(t.width=i,t.height=r,this.paint(o,this.drawing),this.announce())}announce(){this.announced||(this.announced=!0,requestAnimationFrame(()=>requestAnimationFrame(t=>this.dispatchEvent(new CustomEvent("seen",{detail:t})))))}};a([c({reflect:!0})],D.prototype,"palette",2),a([c({attribute:!1})],D.prototype,"drawing",2),a([C("canvas")],D.prototype,"canvas",2);function hn(n,e){let t=Number(n.toFixed(2)).toString();return e?`${t} s`:t}var xt=[255,255,255],pn=.45,he=class{constructor(e){let t=getComputedStyle(e),i=r=>un(t.getPropertyValue(r).trim());this.plain=i("--ink"),this.neutral=i("--neutral"),this.inFavour=i("--for"),this.against=i("--against")}signal(){return $t(this.plain)}paper(){return $t(xt)}relevance(e){return $t(Xe(this.neutral,this.end(e),Math.min(1,Math.abs(e))))}level(e){return Xe(xt,this.plain,e)}over(e,t){return Xe(Xe(xt,this.plain,e*pn),this.end(t),Math.sqrt(Math.min(1,Math.abs(t))))}end(e){return e<0?this.against:this.inFavour}};function Xe(n,e,t){let i=r=>Math.round(n[r]+(e[r]-n[r])*t);return[i(0),i(1),i(2)]}function un(n){let e=Number.parseInt(n.slice(1),16);return[e>>16&255,e>>8&255,e&255]}function $t(n){return`rgb(${n.join(" ")})`}var ke=class extends D{seconds(e){return e.length/e.sampleRate}render(){let e=(this.drawing?.sampleRate??8e3)/2e3,t=Array.from({length:Math.floor(e)+1},(i,r)=>r);return d`
      ${super.render()}
      <div class="pitch" aria-hidden="true">
        ${t.map(i=>d`<span .style=${`bottom: ${100*i/e}%`}>${i+1>e?`${i} kHz`:i}</span>`)}
      </div>
    `}paint(e,t){let{width:i,height:r}=e.canvas,o=new he(this);if(e.clearRect(0,0,i,r),mi(e,t,hi(t,o)),t.relevance&&this.textured){let l=gi(i,r);mi(l,t,pi(t)),l.globalCompositeOperation="source-in",l.fillStyle=Ze(l,o.paper())??o.paper(),l.fillRect(0,0,i,r),e.drawImage(l.canvas,0,0)}}};ke.styles=[...D.styles,m`
      :host {
        --gutter: 42px;
        position: relative;
        padding-left: var(--gutter);
      }

      canvas {
        height: var(--spectrogram-height, 260px);
        border-radius: 2px;
        box-shadow: 0 0 0 1px var(--line);
      }

      .pitch {
        position: absolute;
        inset: 0 auto auto 0;
        width: calc(var(--gutter) - 7px);
        height: var(--spectrogram-height, 260px);
        color: var(--ink-2);
        font-size: var(--text-tiny);
        line-height: 1;
        text-align: right;
        white-space: nowrap;
      }

      .pitch span {
        position: absolute;
        right: 0;
        transform: translateY(50%);
      }

      .pitch span:last-child {
        transform: translateY(85%);
      }

      .pitch span:first-child {
        transform: translateY(15%);
      }
    `],ke=a([g("earshot-spectrogram")],ke);function mi(n,e,t){let{width:i,height:r}=n.canvas,{left:o,top:l,right:u,bottom:p}=ui(e),f=gi(e.frames,e.frequencies);f.putImageData(t,0,0),n.imageSmoothingQuality="high",n.drawImage(f.canvas,o*i,l*r,(u-o)*i,(p-l)*r)}function gi(n,e){let t=document.createElement("canvas");t.width=n,t.height=e;let i=t.getContext("2d");if(!i)throw new Error("This browser cannot draw");return i}function fi(n,e){let{samples:t,relevance:i}=n;return Array.from({length:e},(r,o)=>{let l=Math.floor(o*t.length/e),u=Math.floor((o+1)*t.length/e),p={min:1/0,max:-1/0,relevance:0};for(let f=Math.max(0,l-1);f<Math.max(u,l+1);f++)p.min=Math.min(p.min,t[f]??0),p.max=Math.max(p.max,t[f]??0),p.relevance+=f>=l&&f<u?i?.[f]??0:0;return p})}function vi(n){let e=n.reduce((t,i)=>Math.max(t,Math.abs(i.relevance)),0);return n.map(t=>e>0?t.relevance/e:0)}var Qe=class extends D{seconds(e){return e.samples.length/e.sampleRate}paint(e,t){let i=new he(this),{width:r,height:o}=e.canvas,l=fi(t,r),u=vi(l),p=t.samples.reduce((v,S)=>Math.max(v,Math.abs(S)),0)||1,f=Math.max(1,devicePixelRatio),$=v=>o/2*(1-v/p*.96);e.clearRect(0,0,r,o),l.forEach((v,S)=>{let E=Math.max(f,$(v.min)-$(v.max));e.fillStyle=t.relevance?i.relevance(u[S]):i.signal(),e.fillRect(S,($(v.min)+$(v.max)-E)/2,1,E)}),t.relevance&&this.textured&&this.hatch(e,i,u)}hatch(e,t,i){e.save(),e.globalCompositeOperation="source-atop",e.fillStyle=Ze(e,t.paper())??t.paper(),i.forEach((r,o)=>{e.globalAlpha=Je(r),e.fillRect(o,0,r<0?1:0,e.canvas.height)}),e.restore()}};Qe=a([g("earshot-waveform")],Qe);var P=class extends w{constructor(){super(...arguments);this.plays={min:0,max:null};this.label="";this.hint="";this.palette="red-blue";this.problem="";this.load=async()=>{let{url:t}=this.stimulus;this.ready=void 0,this.problem="";try{let i=await te.load(t);t===this.stimulus.url&&(this.ready=i)}catch(i){this.problem=mn(i),Ye("stimulus-trouble",i instanceof A?i.reason:"not-loaded")}};this.onOnline=()=>{this.problem&&this.load()}}connectedCallback(){super.connectedCallback(),window.addEventListener("online",this.onOnline)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("online",this.onOnline)}play(t){this.clip?.play(t)}willUpdate(t){t.has("stimulus")&&t.get("stimulus")?.url!==this.stimulus.url&&this.load()}render(){return this.problem?d`<div class="card failed">
        <p role="alert">${this.problem}</p>
        <button class="secondary" @click=${this.load}>${s.tryAgain}</button>
      </div>`:d`<div class="card">${this.content()}</div>`}content(){if(this.stimulus.kind==="audio"){let t=this.ready&&"heard"in this.ready?this.ready.heard:void 0;return d`<earshot-clip
        .buffer=${t}
        .max=${this.plays.max}
        .label=${this.label}
        .hint=${this.hint}
        @played=${this.pass}
        @heard=${this.pass}
      ></earshot-clip>`}return!this.ready||!("seen"in this.ready)?d`<div class="waiting ${this.stimulus.kind}" role="status">${s.getsReady}</div>`:"levels"in this.ready.seen?d`<earshot-spectrogram .drawing=${this.ready.seen} .palette=${this.palette} @seen=${this.pass}></earshot-spectrogram>`:d`<earshot-waveform .drawing=${this.ready.seen} .palette=${this.palette} @seen=${this.pass}></earshot-waveform>`}pass(t){this.dispatchEvent(new CustomEvent(t.type,{detail:t.detail}))}};P.styles=[x,m`
      .waiting {
        display: grid;
        place-items: center;
        min-height: var(--drawing-height, 190px);
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      .waiting.spectrogram {
        min-height: var(--spectrogram-height, 260px);
      }

      .failed {
        padding: 10px 4px;
        text-align: center;
      }
    `],a([c({attribute:!1})],P.prototype,"stimulus",2),a([c({attribute:!1})],P.prototype,"plays",2),a([c()],P.prototype,"label",2),a([c()],P.prototype,"hint",2),a([c()],P.prototype,"palette",2),a([y()],P.prototype,"ready",2),a([y()],P.prototype,"problem",2),a([C("earshot-clip")],P.prototype,"clip",2),P=a([g("earshot-stimulus")],P);function mn(n){return n instanceof A?n.reason==="undecodable"?s.undecodable:s.noDevice:s.notLoaded}var L=class extends b{constructor(){super(...arguments);this.played=!1;this.missing=!1;this.help=!1;this.volume=R.volume;this.buffer=di(R)}render(){return d`
      <h1 tabindex="-1">${s.soundCheck}</h1>
      <p>${s.soundCheckText}</p>
      ${this.step.reference?d`<earshot-stimulus .stimulus=${this.step.reference} .label=${s.playSound}
            .hint=${s.playSoundAgain} @played=${this.onPlayed}></earshot-stimulus>`:d`<div class="card">
            <earshot-clip .buffer=${this.buffer} .label=${s.playSound} .hint=${s.playSoundAgain}
              @played=${this.onPlayed}></earshot-clip>
          </div>`}
      <div class="volume">
        <label for="volume">${s.volume}</label>
        <input id="volume" type="range" min="0" max="100" step="5" .value=${String(Math.round(this.volume*100))}
          aria-valuetext=${s.volumeIs(Math.round(this.volume*100))} aria-describedby="how" @input=${this.onVolume} />
        <span class="quiet" id="how">${s.volumeHow}</span>
      </div>
      <p class="error" role="alert" ?hidden=${!this.missing}>${s.playFirst}</p>
      <div class="help" role="status">${this.help?this.tips():h}</div>
      <div class="actions">
        <button class="secondary" @click=${this.silent}>${s.notHeard}</button>
        <button class="primary" aria-disabled=${this.busy||!this.played} @click=${this.heard}>${s.heard}</button>
      </div>
    `}tips(){return d`<div class="notice">
      <h2>${s.noSoundHelp}</h2>
      <ul>
        ${s.noSoundTips.map(t=>d`<li>${t}</li>`)}
      </ul>
    </div>`}onVolume(t){this.volume=Number(t.target.value)/100,R.volume=this.volume}onPlayed(){this.played=!0,this.missing=!1}silent(){this.missing=!this.played,this.help=this.played}heard(){this.missing=!this.played,this.played&&this.done({heard:!0,volume:this.volume})}};L.styles=[...b.styles,m`
      .volume {
        display: grid;
        gap: 6px;
        margin-top: 20px;
      }

      .volume label {
        font-weight: 600;
      }

      input {
        width: 100%;
        height: 44px;
        margin: 0;
        accent-color: var(--accent);
      }

      .help {
        margin-top: 20px;
      }

      .help ul {
        margin: 0;
        padding-left: 20px;
      }

      .help li + li {
        margin-top: 6px;
      }
    `],a([c({attribute:!1})],L.prototype,"step",2),a([y()],L.prototype,"played",2),a([y()],L.prototype,"missing",2),a([y()],L.prototype,"help",2),a([y()],L.prototype,"volume",2),L=a([g("earshot-audio-check")],L);var Se=class extends ce{constructor(e){if(super(e),this.it=h,e.type!==Gt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){if(e===h||e==null)return this._t=void 0,this.it=e;if(e===j)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-string value");if(e===this.it)return this._t;this.it=e;let t=[e];return t.raw=t,this._t={_$litType$:this.constructor.resultType,strings:t,values:[]}}};Se.directiveName="unsafeHTML",Se.resultType=1;var z=Ue(Se);var K=class extends b{constructor(){super(...arguments);this.agreed=!1;this.missing=!1}render(){return d`
      <h1 tabindex="-1">${this.step.title||s.information}</h1>
      <div class="prose">${z(this.step.html)}</div>
      <label class="statement">
        <input
          type="checkbox"
          .checked=${this.agreed}
          aria-invalid=${this.missing}
          aria-describedby="missing"
          @change=${this.tick}
        />
        <span class="prose">${this.step.statement?z(this.step.statement):s.consentFallback}</span>
      </label>
      <p class="error" id="missing" role="alert">${this.missing?s.tickFirst:h}</p>
      <div class="actions">
        <button class="plain" ?disabled=${this.busy} @click=${()=>this.done({agreed:!1})}>${s.decline}</button>
        <button class="primary" aria-disabled=${this.busy} @click=${this.agree}>${s.agree}</button>
      </div>
    `}tick(t){this.agreed=t.target.checked,this.missing=!1}agree(){this.agreed?this.done({agreed:!0}):(this.missing=!0,this.focusOn(".statement input"))}};K.styles=[...b.styles,m`
      .statement {
        display: flex;
        gap: 14px;
        margin-top: 24px;
        padding: 16px 18px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--card);
        cursor: pointer;
      }

      .statement:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      .statement input {
        flex: none;
        width: 22px;
        height: 22px;
        margin: 2px 0 0;
        accent-color: var(--accent);
      }
    `],a([c({attribute:!1})],K.prototype,"step",2),a([y()],K.prototype,"agreed",2),a([y()],K.prototype,"missing",2),K=a([g("earshot-consent")],K);var W=class extends w{constructor(){super(...arguments);this.code="";this.copied=!1}render(){return d`<div class="card code">
      <div>
        <span class="quiet" id="code">${s.code}</span>
        <output aria-labelledby="code">${this.code}</output>
      </div>
      <button class="secondary" @click=${this.copy}>${this.copied?s.copied:s.copy}</button>
    </div>`}async copy(){try{await navigator.clipboard.writeText(this.code),this.copied=!0}catch{getSelection()?.selectAllChildren(this.output)}}};W.styles=[x,m`
      .code {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
        margin-top: 24px;
      }

      output {
        display: block;
        font-size: 26px;
        font-weight: 620;
        letter-spacing: 0.06em;
        overflow-wrap: anywhere;
        user-select: all;
      }

      @media (max-width: 520px) {
        .code {
          flex-direction: column;
          align-items: stretch;
        }
      }
    `],a([c()],W.prototype,"code",2),a([y()],W.prototype,"copied",2),a([C("output")],W.prototype,"output",2),W=a([g("earshot-completion-code")],W);var pe=class extends b{render(){let{completionCode:e,redirect:t}=this.step;return d`
      <div class="tick" aria-hidden="true"><svg viewBox="0 0 24 24"><path d="M5 12.5l4.5 4.5L19 7.5" /></svg></div>
      <h1 tabindex="-1">${s.thanks}</h1>
      <p>${s.allSaved}</p>
      <earshot-completion-code .code=${e}></earshot-completion-code>
      <div class="actions">
        ${t?d`<span></span><a class="primary" href=${t}>${s.back}</a>`:d`<span class="quiet">${s.mayClose}</span>`}
        <button class="plain" @click=${()=>this.dispatchEvent(new CustomEvent("forget"))}>${s.anotherPerson}</button>
      </div>
    `}};pe.styles=[...b.styles,m`
      .tick {
        display: grid;
        place-items: center;
        width: 56px;
        height: 56px;
        margin-bottom: 20px;
        border-radius: 50%;
        background: var(--accent-soft);
      }

      .tick svg {
        width: 28px;
        fill: none;
        stroke: var(--accent);
        stroke-width: 2.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      @media (max-width: 520px) {
        .actions {
          flex-direction: column;
        }
      }
    `],a([c({attribute:!1})],pe.prototype,"step",2),pe=a([g("earshot-finished")],pe);var gn=3,k=class extends w{constructor(){super(...arguments);this.legend="";this.options=[];this.disabled=!1}static areDigits(t){return t.length===10&&t.every((i,r)=>i===String(r))}focusOn(t){this.renderRoot.querySelectorAll("input")[this.options.indexOf(t)]?.focus()}render(){let t=k.areDigits(this.options);return d`
      <fieldset>
        <legend>${this.legend}</legend>
        <div class="choices ${t?"digits":this.options.length===gn?"few":""}">
          ${this.options.map((i,r)=>d`
              <label>
                <input
                  type="radio"
                  name="choice"
                  .value=${i}
                  .checked=${i===this.value}
                  ?disabled=${this.disabled||i===this.except}
                  @change=${o=>this.choose(i,o.timeStamp)}
                />
                ${this.names?.[r]??i}
              </label>
            `)}
        </div>
      </fieldset>
    `}choose(t,i){this.dispatchEvent(new CustomEvent("chosen",{detail:{value:t,at:i}}))}};k.styles=[x,m`
      legend {
        margin-bottom: 12px;
      }

      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
        gap: 10px;
      }

      .few {
        grid-template-columns: repeat(3, 1fr);
      }

      .few label {
        font-size: var(--text);
        font-weight: 600;
        text-align: center;
      }

      .digits {
        grid-template-columns: repeat(5, 1fr);
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        height: 64px;
        border: 1px solid var(--line-control);
        border-radius: var(--radius);
        background: var(--card);
        font-size: 24px;
        font-weight: 560;
        cursor: pointer;
        user-select: none;
        -webkit-tap-highlight-color: transparent;
        touch-action: manipulation;
      }

      @media (hover: hover) {
        label:has(:enabled):hover {
          border-color: var(--accent);
        }
      }

      label:has(:focus-visible) {
        outline: var(--focus);
        outline-offset: 2px;
      }

      label:has(:checked) {
        border: 2px solid var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 700;
      }

      label:has(:checked)::after {
        content: '';
        position: absolute;
        top: 9px;
        right: 9px;
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--accent);
      }

      label:has(:disabled:not(:checked)) {
        border-color: var(--line);
        color: var(--rest-ink);
        background: none;
        cursor: default;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }

      @media (max-width: 520px) {
        legend {
          margin-bottom: 8px;
          font-size: var(--text-small);
        }

        .digits {
          grid-template-columns: repeat(3, 1fr);
          gap: 8px;
        }

        .digits label {
          height: 50px;
        }

        .digits label:first-child {
          grid-area: 4 / 2;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        legend {
          margin-bottom: 6px;
        }

        .digits {
          gap: 6px;
        }

        .digits label {
          height: 44px;
        }
      }
    `],a([c()],k.prototype,"legend",2),a([c({attribute:!1})],k.prototype,"options",2),a([c({attribute:!1})],k.prototype,"names",2),a([c()],k.prototype,"value",2),a([c()],k.prototype,"except",2),a([c({type:Boolean})],k.prototype,"disabled",2),k=a([g("earshot-choices")],k);var fn=["1","2","3"],vn=2,O=class extends b{constructor(){super(...arguments);this.begun=!1;this.heard=!1;this.answers=[];this.missing=""}connectedCallback(){super.connectedCallback(),te.prefetch(this.items.slice(0,2))}render(){return this.begun?this.renderItem():this.renderIntroduction()}renderIntroduction(){let t=this.step.attempt>1;return d`
      <h1 tabindex="-1">${t?s.headphonesAgain:s.headphones}</h1>
      ${t?d`<p>${s.headphonesAgainText}</p>`:h}
      <p>${this.wordsOfTest.explained(this.items.length)}</p>
      <p>${s.headphonesOn}</p>
      <div class="actions">
        <span></span>
        <button class="primary" @click=${this.begin}>${s.headphonesReady}</button>
      </div>
    `}renderItem(){let t=this.answers.length;return d`
      <h1 tabindex="-1">${this.wordsOfTest.question}</h1>
      <p class="quiet" role="status">${s.nOf(t+1,this.items.length)}</p>
      ${Be(t,d`<earshot-stimulus
          .stimulus=${{kind:"audio",url:this.items[t]}}
          .plays=${{min:1,max:vn}}
          .label=${s.threeSounds}
          @played=${this.onPlayed}
        ></earshot-stimulus>`)}
      <earshot-choices
        .legend=${s.yourAnswer}
        .options=${fn}
        .names=${s.intervals}
        .value=${this.chosen}
        ?disabled=${this.busy||!this.heard}
        @chosen=${i=>this.choose(i.detail.value)}
      ></earshot-choices>
      <p class="error" role="alert" ?hidden=${!this.missing}>${this.missing}</p>
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy||this.chosen===void 0} @click=${this.next}>
          ${this.busy?s.saving:s.next}
        </button>
      </div>
    `}get items(){return this.step.items}get wordsOfTest(){return this.step.test==="huggins"?s.huggins:s.loudness}begin(){this.begun=!0,this.focusOn("h1")}onPlayed(){this.heard=!0,this.missing=""}choose(t){this.chosen=t,this.missing=""}next(){if(!this.busy){if(this.chosen===void 0){this.missing=this.heard?s.answerFirst:s.listenFirst(1);return}if(this.answers=[...this.answers,Number(this.chosen)],this.answers.length===this.items.length){let t=this.answers;this.answers=t.slice(0,-1),this.done({answers:t,attempt:this.step.attempt});return}this.chosen=void 0,this.heard=!1,te.prefetch(this.items.slice(this.answers.length+1,this.answers.length+3)),this.focusOn("h1")}}};O.styles=[...b.styles,m`
      earshot-choices {
        margin-top: 24px;
      }
    `],a([c({attribute:!1})],O.prototype,"step",2),a([y()],O.prototype,"begun",2),a([y()],O.prototype,"heard",2),a([y()],O.prototype,"chosen",2),a([y()],O.prototype,"answers",2),a([y()],O.prototype,"missing",2),O=a([g("earshot-headphone-check")],O);var ue=class extends b{render(){let{examples:e,palette:t,round:i}=this.step,r=i>1;return d`
      <h1 tabindex="-1">${r?s.practiseAgain:s.instructions}</h1>
      ${r?d`<p class="notice">${s.practiseAgainText}</p>`:h}
      <div class="prose">${z(this.step.html)}</div>
      ${e.map((o,l)=>d`<figure>
          <figcaption>${e.length>1?s.exampleN(l+1):s.example}</figcaption>
          <earshot-stimulus .stimulus=${o} .palette=${t}></earshot-stimulus>
        </figure>`)}
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${()=>this.done()}>${s.begin}</button>
      </div>
    `}};ue.styles=[...b.styles,m`
      figure {
        margin: 20px 0 0;
      }

      figcaption {
        margin-bottom: 8px;
        font-weight: 600;
      }
    `],a([c({attribute:!1})],ue.prototype,"step",2),ue=a([g("earshot-instructions")],ue);var N=class extends b{constructor(){super(...arguments);this.heading="";this.text="";this.detail="";this.button="";this.quiet=""}render(){return d`
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${this.text}</p>
      ${this.detail?d`<p class="card quiet detail">${this.detail}</p>`:h}
      ${this.button?d`<div class="actions"><span></span>
            <button class="primary" @click=${()=>this.done()}>${this.button}</button></div>`:h}
      ${this.quiet?d`<button class="plain" @click=${()=>this.done()}>${this.quiet}</button>`:h}
    `}};N.styles=[...b.styles,m`
      .detail {
        margin-top: 20px;
        overflow-wrap: anywhere;
      }
    `],a([c()],N.prototype,"heading",2),a([c()],N.prototype,"text",2),a([c()],N.prototype,"detail",2),a([c()],N.prototype,"button",2),a([c()],N.prototype,"quiet",2),N=a([g("earshot-notice")],N);var ie=class extends b{constructor(){super(...arguments);this.left=0;this.since=performance.now()}connectedCallback(){super.connectedCallback(),this.count(),this.timer=window.setInterval(()=>this.count(),250)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){let{done:t,blocks:i,seconds:r}=this.step;return d`
      <h1 tabindex="-1">${s.breakTitle}</h1>
      ${t&&i?d`<p>${s.partDone(t,i)}</p>`:h}
      ${this.step.html?d`<div class="prose">${z(this.step.html)}</div>`:d`<p>${s.breakText}</p>`}
      ${r?this.renderCountdown():h}
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${()=>this.done()}>${s.goOn}</button>
      </div>
    `}renderCountdown(){return d`<div class="card rest">
      ${this.left>0?d`<time aria-hidden="true">${bn(this.left)}</time><span class="quiet">${s.restLeft}</span>`:h}
      <b role="status">${this.left>0?h:s.restOver}</b>
    </div>`}count(){let t=(performance.now()-this.since)/1e3;this.left=Math.max(0,Math.ceil((this.step.seconds??0)-t))}};ie.styles=[...b.styles,m`
      .rest {
        margin-top: 24px;
        text-align: center;
      }

      time {
        display: block;
        font-size: 40px;
        font-weight: 560;
        line-height: 1.2;
      }
    `],a([c({attribute:!1})],ie.prototype,"step",2),a([y()],ie.prototype,"left",2),ie=a([g("earshot-break")],ie);function bn(n){return`${Math.floor(n/60)}:${String(n%60).padStart(2,"0")}`}var F="prefer-not-to-say",yn=6,V=class extends w{constructor(){super(...arguments);this.problem=""}get declined(){return this.value===F}focus(){this.renderRoot.querySelector("input, select, textarea")?.focus()}render(){let{type:t,options:i}=this.question,r=t==="scale"||t==="choice"&&(i?.length??0)<=yn;return d`
      ${r?d`<fieldset aria-describedby="problem"><legend>${this.label()}</legend>${this.radios()}</fieldset>`:d`<label class="label" for="field">${this.label()}</label>${this.field()}${this.decline()}`}
      <p class="error" id="problem" ?hidden=${!this.problem}>${this.problem}</p>
    `}label(){return d`${this.question.label}${this.question.required?h:d` <span class="optional">(${s.optional})</span>`}`}radios(){let t=this.question.type==="scale";return d`
      <div class="options ${t?"scale":""}">
        ${bi(this.question).map(({value:i,label:r})=>d`
            <label class="option">
              <input
                type="radio"
                name=${this.question.id}
                .checked=${String(this.value)===i}
                aria-invalid=${!!this.problem}
                @change=${()=>this.give(t&&i!==F?Number(i):i)}
              />
              ${r}
            </label>
          `)}
      </div>
      ${t&&this.question.declinable?this.declineScale():h}
    `}declineScale(){return d`<label class="decline">
      <input type="radio" name=${this.question.id} .checked=${this.declined} @change=${()=>this.give(F)} />
      ${s.preferNotToSay}
    </label>`}decline(){return this.question.declinable&&this.question.type!=="choice"?d`<label class="decline">
          <input type="checkbox" .checked=${this.declined}
            @change=${t=>this.give(t.target.checked?F:void 0)} />
          ${s.preferNotToSay}
        </label>`:h}field(){let{type:t,max:i}=this.question,r=!!this.problem,o=l=>this.give(l.target.value);return t==="choice"?d`<select id="field" aria-invalid=${r} aria-describedby="problem" @change=${o}>
        <option value="">${s.choose}</option>
        ${bi(this.question).map(({value:l,label:u})=>d`<option value=${l} ?selected=${l===this.value}>${u}</option>`)}
      </select>`:t==="number"?d`<input id="field" inputmode="decimal" autocomplete="off" .value=${this.declined?"":String(this.value??"")}
        ?disabled=${this.declined} aria-invalid=${r} aria-describedby="problem" @input=${o} />`:d`<textarea id="field" rows="2" maxlength=${i??h} .value=${this.declined?"":String(this.value??"")}
      ?disabled=${this.declined} aria-invalid=${r} aria-describedby="problem" @input=${o}></textarea>`}give(t){this.dispatchEvent(new CustomEvent("given",{detail:t===""?void 0:t}))}};V.styles=[x,m`
      legend,
      .label {
        display: block;
        margin-bottom: 8px;
        font-weight: 600;
      }

      .optional {
        color: var(--ink-2);
        font-weight: 400;
      }

      input:not([type='radio'], [type='checkbox']),
      select,
      textarea {
        width: 100%;
        min-height: 50px;
        padding: 10px 14px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        color: var(--ink);
        font: inherit;
      }

      input[inputmode] {
        max-width: 160px;
      }

      [aria-invalid='true'] {
        border-color: var(--danger);
      }

      .options {
        display: grid;
        gap: 8px;
      }

      .scale {
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
      }

      .option {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 48px;
        padding: 8px 14px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        cursor: pointer;
      }

      .scale .option {
        flex-direction: column;
        justify-content: center;
        gap: 2px;
        padding: 8px 2px;
      }

      .decline {
        display: inline-flex;
        align-items: center;
        gap: 10px;
        min-height: 44px;
        margin-top: 4px;
        color: var(--ink-2);
        font-size: var(--text-small);
        cursor: pointer;
      }

      input[inputmode] + .decline {
        margin: 0 0 0 16px;
      }

      @media (max-width: 520px) {
        input[inputmode] + .decline {
          margin: 4px 0 0;
        }
      }

      .decline input {
        width: 20px;
        min-height: 20px;
        margin: 0;
        accent-color: var(--accent);
      }

      .option:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      input[type='radio'] {
        width: 20px;
        height: 20px;
        margin: 0;
        accent-color: var(--accent);
      }
    `],a([c({attribute:!1})],V.prototype,"question",2),a([c({attribute:!1})],V.prototype,"value",2),a([c()],V.prototype,"problem",2),V=a([g("earshot-question")],V);function bi(n){if(n.type!=="scale")return[...n.options??[],...n.declinable?[{value:F,label:s.preferNotToSay}]:[]];let e=n.min??1,t=n.max??5;return Array.from({length:t-e+1},(i,r)=>({value:String(e+r),label:String(e+r)}))}var I=class extends b{constructor(){super(...arguments);this.heading="";this.button="";this.given={};this.problems={}}render(){return d`
      <h1 tabindex="-1">${this.heading}</h1>
      ${"html"in this.step?this.renderDebriefing(this.step):h}
      <div class="questions">
        ${this.step.questions.map(t=>d`
            <earshot-question
              .question=${t}
              .value=${this.given[t.id]}
              .problem=${this.problems[t.id]??""}
              @given=${i=>this.give(t.id,i.detail)}
            ></earshot-question>
          `)}
      </div>
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${this.submit}>${this.button||s.goOn}</button>
      </div>
    `}renderDebriefing({html:t,result:i}){return d`${t?d`<div class="prose">${z(t)}</div>`:h}
      ${i?this.renderResult(i):h}`}renderResult({agreed:t,answered:i}){return d`<section class="card result">
      <h2>${s.result}</h2>
      <p>${s.agreed(t,i)}</p>
      <div class="bar"><div .style=${`width: ${100*t/Math.max(1,i)}%`}></div></div>
    </section>`}give(t,i){this.given={...this.given,[t]:i},this.problems={...this.problems,[t]:""}}submit(){let{questions:t}=this.step;this.problems=Object.fromEntries(t.map(o=>[o.id,wn(o,this.given[o.id])]));let i=t.findIndex(o=>this.problems[o.id]);if(i>=0){this.updateComplete.then(()=>this.renderRoot.querySelectorAll("earshot-question")[i].focus());return}let r=t.filter(o=>this.given[o.id]!==void 0);this.done(Object.fromEntries(r.map(o=>[o.id,xn(o,this.given[o.id])])))}};I.styles=[...b.styles,m`
      .questions {
        display: grid;
        gap: 26px;
        margin-top: 24px;
      }

      .result {
        margin-top: 24px;
      }

      .result p {
        margin-bottom: 10px;
      }

      .bar {
        height: 10px;
        overflow: hidden;
        border-radius: 5px;
        background: var(--line);
      }

      .bar div {
        height: 100%;
        background: var(--accent);
      }
    `],a([c({attribute:!1})],I.prototype,"step",2),a([c()],I.prototype,"heading",2),a([c()],I.prototype,"button",2),a([y()],I.prototype,"given",2),a([y()],I.prototype,"problems",2),I=a([g("earshot-questions")],I);function wn(n,e){if(e===void 0)return n.required?s.answerThis:"";if(n.type!=="number"||e===F)return"";let t=yi(e),{min:i,max:r}=n;return Number.isFinite(t)&&(i==null||t>=i)&&(r==null||t<=r)?"":s.aNumber(i,r)}function xn(n,e){return n.type==="number"&&e!==F?yi(e):e}function yi(n){return Number(String(n).trim().replace(",","."))}var Ae=class extends b{render(){let{reason:e,completionCode:t,redirect:i}=this.step;return d`
      <h1 tabindex="-1">${s.screenedOut}</h1>
      <p>${s.screenedOutBecause[e]}</p>
      ${t?d`<earshot-completion-code .code=${t}></earshot-completion-code>`:h}
      <div class="actions">
        ${i?d`<span></span><a class="primary" href=${i}>${s.back}</a>`:d`<span class="quiet">${s.mayClose}</span>`}
      </div>
    `}};a([c({attribute:!1})],Ae.prototype,"step",2),Ae=a([g("earshot-screened-out")],Ae);var ne=class extends w{constructor(){super(...arguments);this.disabled=!1}render(){return d`
      <fieldset>
        <legend>${s.confidence}</legend>
        <div class="scale">
          ${s.confidenceLevels.map((t,i)=>d`
              <label>
                <input
                  type="radio"
                  name="confidence"
                  .value=${String(i+1)}
                  .checked=${this.value===i+1}
                  ?disabled=${this.disabled}
                  @change=${r=>this.choose(i+1,r.timeStamp)}
                />
                ${t}
              </label>
            `)}
        </div>
      </fieldset>
    `}choose(t,i){this.dispatchEvent(new CustomEvent("chosen",{detail:{value:String(t),at:i}}))}};ne.styles=[x,m`
      legend {
        margin-bottom: 10px;
      }

      .scale {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        gap: 8px;
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        min-height: 48px;
        padding: 4px 6px;
        border: 1px solid var(--line-control);
        border-radius: var(--radius-small);
        background: var(--card);
        font-size: var(--text-small);
        line-height: 1.2;
        text-align: center;
        cursor: pointer;
      }

      @media (hover: hover) {
        label:has(:enabled):hover {
          border-color: var(--accent);
        }
      }

      label:has(:disabled:not(:checked)) {
        border-color: var(--line);
        background: none;
        color: var(--rest-ink);
        cursor: default;
      }

      label:has(:checked) {
        border: 2px solid var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 620;
      }

      label:has(:focus-visible) {
        outline: var(--focus);
        outline-offset: 2px;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }

      @media (max-width: 520px) {
        legend {
          margin-bottom: 6px;
          font-size: var(--text-small);
        }

        .scale {
          gap: 6px;
        }

        label {
          min-height: 44px;
          padding: 2px;
          font-size: var(--text-tiny);
        }
      }
    `],a([c({type:Number})],ne.prototype,"value",2),a([c({type:Boolean})],ne.prototype,"disabled",2),ne=a([g("earshot-confidence")],ne);var re=class extends w{constructor(){super(...arguments);this.given="";this.prediction=""}render(){return d`
      <dl>
        <div class="network">
          <dt>${s.networkRecognised}</dt>
          <dd>${this.prediction}</dd>
        </div>
        <div>
          <dt>${s.youSaid}</dt>
          <dd>${this.given}</dd>
        </div>
      </dl>
    `}};re.styles=[x,m`
      :host {
        margin-top: 22px;
      }

      dl {
        display: grid;
        grid-template-columns: 1fr 1fr;
        align-items: end;
        margin: 0;
        border-radius: var(--radius);
        background: var(--accent-soft);
        text-align: center;
      }

      div {
        padding: 18px 12px;
      }

      dt {
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      dd {
        margin: 2px 0 0;
        font-size: 34px;
        font-weight: 620;
        line-height: 1.2;
      }

      .network dd {
        color: var(--accent);
      }
    `],a([c()],re.prototype,"given",2),a([c()],re.prototype,"prediction",2),re=a([g("earshot-feedback")],re);var wi="button, a[href], summary, select, textarea, input:not([type=radio])";function xi(n,e){let t=n.composedPath()[0],i=t instanceof Element?t:void 0;n.repeat||n.ctrlKey||n.metaKey||n.altKey||i?.closest("dialog")||(/^[0-9]$/.test(n.key)?e.digit(n.key,n.timeStamp):n.key==="Enter"&&!i?.matches(wi)?(n.preventDefault(),e.next(n.timeStamp)):n.key===" "&&!i?.matches(wi)&&!$n(i)&&(n.preventDefault(),e.play(n.timeStamp)))}function $n(n){return n instanceof HTMLInputElement&&!n.checked}var et=class{constructor(){this.plays=0;this.events=[];this.shownAt=performance.now();this.playings=[];this.onBlur=e=>{this.note("focus-lost",e.timeStamp)};this.onFocus=e=>{this.note("focus-back",e.timeStamp)};this.onVisibility=e=>{this.note(document.hidden?"page-hidden":"page-shown",e.timeStamp)};this.note("viewport",this.shownAt,{width:innerWidth,height:innerHeight,pixelRatio:devicePixelRatio,touch:matchMedia("(pointer: coarse)").matches}),window.addEventListener("blur",this.onBlur),window.addEventListener("focus",this.onFocus),document.addEventListener("visibilitychange",this.onVisibility)}seen(e){this.seenAt??=e,this.note("seen",e)}played({requestedAt:e,playback:t}){this.plays++;let i=this.note("play",e,{audible:null,...R.condition()});this.playings.push({event:i,playback:t})}heard(e){e==="interrupted"&&this.plays--,this.note(e==="finished"?"played-to-end":e,performance.now())}chosen(e,t,i){e==="answer"&&(this.chosenAt=i),this.note(e,i,{value:t})}sent(e){this.note("sent",e)}get responseTimeMs(){let e=this.seenAt??this.playings[0]?.playback.audibleAt();if(!(e===void 0||this.chosenAt===void 0||this.chosenAt<e))return $i(this.chosenAt-e)}get all(){for(let{event:e,playback:t}of this.playings)e.audible=this.since(t.audibleAt());return[...this.events]}end(){window.removeEventListener("blur",this.onBlur),window.removeEventListener("focus",this.onFocus),document.removeEventListener("visibilitychange",this.onVisibility)}note(e,t,i={}){let r={type:e,at:this.since(t),...i};return this.events.push(r),r}since(e){return $i(e-this.shownAt)}};function $i(n){return Math.round(n*10)/10}var T=class extends b{constructor(){super(...arguments);this.begun=!1;this.missing="";this.actions={digit:(t,i)=>this.digit(t,i),next:t=>this.feedback?this.goOn():this.next(t),play:t=>this.stimulus.play(t)};this.onKey=t=>xi(t,this.actions)}connectedCallback(){super.connectedCallback(),this.observation=new et,window.addEventListener("keydown",this.onKey)}disconnectedCallback(){super.disconnectedCallback(),this.observation.end(),window.removeEventListener("keydown",this.onKey)}willUpdate(t){t.has("trial")&&(this.begun||=this.trial.stimulus.kind==="audio"&&this.trial.plays.min===0),t.has("feedback")&&this.feedback&&this.focusOn("earshot-feedback")}render(){let t=k.areDigits(this.trial.choices);return d`
      <h1 tabindex="-1">${t?s.question:s.questionOther}</h1>
      ${this.trial.told?d`<p class="notice told" role="note">${s.told(this.trial.told)}</p>`:h}
      <earshot-stimulus
        .stimulus=${this.trial.stimulus}
        .plays=${this.feedback?{min:0,max:null}:this.trial.plays}
        .palette=${this.trial.palette}
        @seen=${this.onSeen}
        @played=${this.onPlayed}
        @heard=${i=>this.observation.heard(i.detail)}
      ></earshot-stimulus>
      ${this.feedback?this.renderFeedback():this.renderAsks(t)}
    `}renderFeedback(){return d`
      <earshot-feedback
        tabindex="-1"
        .given=${this.feedback?.given??""}
        .prediction=${this.feedback?.prediction??""}
      ></earshot-feedback>
      <div class="actions">
        <span></span>
        <button class="primary" @click=${this.goOn}>${s.goOn}</button>
      </div>
    `}renderAsks(t){let{asks:i,choices:r}=this.trial,o=i.secondChoice&&this.answer!==void 0,l=this.trial.stimulus.kind==="audio";return d`
      <div class="asks">
        ${o?d`<div class="chosen">
                <span>${s.yourAnswer}: <b>${this.answer}</b></span>
                <button class="plain" ?disabled=${this.busy} @click=${this.change}>${s.change}</button>
              </div>
              <earshot-choices
                id="second"
                .legend=${s.secondChoice}
                .options=${r}
                .value=${this.secondChoice}
                .except=${this.answer}
                ?disabled=${this.busy}
                @chosen=${u=>this.chooseSecond(u.detail)}
              ></earshot-choices>`:d`<earshot-choices
              .legend=${s.yourAnswer}
              .options=${r}
              .value=${this.answer}
              ?disabled=${this.busy||!this.begun}
              @chosen=${u=>this.choose(u.detail)}
            ></earshot-choices>`}
        ${i.confidence?d`<earshot-confidence
              .value=${this.confidence}
              ?disabled=${this.busy||!this.begun}
              @chosen=${u=>this.chooseConfidence(u.detail)}
            ></earshot-confidence>`:h}
      </div>
      <p class="error" role="alert" ?hidden=${!this.missing}>${this.missing}</p>
      <div class="actions">
        <span class="quiet keys">${t?s.keys(l):h}</span>
        <button
          class="primary"
          aria-disabled=${this.busy||this.lacking()!==""}
          @click=${u=>this.next(u.timeStamp)}
        >
          ${this.busy?s.saving:s.next}
        </button>
      </div>
    `}onSeen(t){this.observation.seen(t.detail),this.begun=!0}onPlayed(t){this.observation.played(t.detail),this.missing="",window.setTimeout(()=>this.begun=!0,Math.ceil(t.detail.playback.audibleAt()-performance.now())+1)}choose({value:t,at:i}){this.answer=t,this.observation.chosen("answer",t,i),this.missing=""}chooseSecond({value:t,at:i}){this.secondChoice=t,this.observation.chosen("second-choice",t,i),this.missing=""}chooseConfidence({value:t,at:i}){this.confidence=Number(t),this.observation.chosen("confidence",t,i),this.missing=""}change(){this.answer=void 0,this.secondChoice=void 0}lacking(){let{asks:t,plays:i,stimulus:r}=this.trial;return!this.begun||r.kind==="audio"&&this.observation.plays<i.min?s.listenFirst(i.min):this.answer===void 0?s.answerFirst:t.secondChoice&&this.secondChoice===void 0?s.secondFirst:t.confidence&&this.confidence===void 0?s.sureFirst:""}next(t){if(this.missing=this.lacking(),this.busy||this.missing||this.answer===void 0)return;this.observation.sent(t);let i={answer:this.answer,...this.secondChoice===void 0?{}:{secondChoice:this.secondChoice},...this.confidence===void 0?{}:{confidence:this.confidence},plays:this.observation.plays,...this.observation.responseTimeMs===void 0?{}:{responseTimeMs:this.observation.responseTimeMs},events:this.observation.all};this.dispatchEvent(new CustomEvent("answer",{detail:i}))}goOn(){this.dispatchEvent(new CustomEvent("go-on"))}digit(t,i){this.busy||this.feedback||!this.trial.choices.includes(t)||(this.begun?this.trial.asks.secondChoice&&this.answer!==void 0?t!==this.answer&&this.chooseSecond({value:t,at:i}):this.choose({value:t,at:i}):this.missing=s.listenFirst(this.trial.plays.min),this.choices?.focusOn(t))}};T.styles=[...b.styles,m`
      .asks {
        display: grid;
        gap: 22px;
        margin-top: 26px;
      }

      .chosen {
        display: flex;
        align-items: baseline;
        gap: 12px;
      }

      .chosen .plain {
        padding: 0;
      }

      .told {
        margin-bottom: 14px;
        font-weight: 600;
      }

      earshot-feedback:focus {
        outline: none;
      }

      @media (max-width: 520px) {
        :host {
          --drawing-height: 130px;
          --spectrogram-height: 180px;
          --clip-padding: 8px 4px;
          --clip-button: 60px;
        }

        .asks {
          gap: 14px;
          margin-top: 16px;
        }

        .actions {
          margin-top: 16px;
        }

        .keys {
          display: none;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        :host {
          --drawing-height: 104px;
          --spectrogram-height: 104px;
          --card-padding: 12px 14px;
        }

        h1 {
          margin-bottom: 10px;
          font-size: 19px;
        }

        .told {
          margin-bottom: 8px;
          padding: 6px 12px;
          font-size: var(--text-small);
        }

        .told + earshot-stimulus {
          --drawing-height: 60px;
          --spectrogram-height: 60px;
        }

        .asks {
          gap: 10px;
          margin-top: 10px;
        }

        .actions {
          margin-top: 12px;
        }

        .primary {
          min-height: 48px;
          padding-block: 8px;
        }
      }
    `],a([c({attribute:!1})],T.prototype,"trial",2),a([c({attribute:!1})],T.prototype,"feedback",2),a([y()],T.prototype,"begun",2),a([y()],T.prototype,"answer",2),a([y()],T.prototype,"secondChoice",2),a([y()],T.prototype,"confidence",2),a([y()],T.prototype,"missing",2),a([C("earshot-stimulus")],T.prototype,"stimulus",2),a([C("earshot-choices")],T.prototype,"choices",2),T=a([g("earshot-trial")],T);function kt(n,e,t,i){let r=o=>i.complete(n.phase,o.detail);switch(n.phase){case"consent":return d`<earshot-consent .step=${n.step} ?busy=${e} @done=${r}></earshot-consent>`;case"demographics":return d`<earshot-questions .step=${n.step} .heading=${s.demographics} ?busy=${e} @done=${r}></earshot-questions>`;case"audio-check":return d`<earshot-audio-check .step=${n.step} ?busy=${e} @done=${r}></earshot-audio-check>`;case"headphone-check":return d`<earshot-headphone-check .step=${n.step} ?busy=${e} @done=${r}></earshot-headphone-check>`;case"instructions":return d`<earshot-instructions .step=${n.step} ?busy=${e} @done=${r}></earshot-instructions>`;case"practice":case"trial":return d`<earshot-trial
        .trial=${n.step}
        .feedback=${t}
        ?busy=${e}
        @answer=${o=>i.answer(o.detail)}
        @go-on=${()=>i.goOn()}
      ></earshot-trial>`;case"break":return d`<earshot-break .step=${n.step} ?busy=${e} @done=${r}></earshot-break>`;case"debriefing":return d`<earshot-questions .step=${n.step} .heading=${s.debriefing} .button=${s.finish} ?busy=${e} @done=${r}></earshot-questions>`;case"finished":return d`<earshot-finished .step=${n.step} @forget=${()=>i.forget()}></earshot-finished>`;case"withdrawn":return d`<earshot-notice .heading=${s.withdrawn} .text=${s.withdrawnText}
        .quiet=${s.startAgain} @done=${()=>i.forget()}></earshot-notice>`;case"screened-out":return d`<earshot-screened-out .step=${n.step}></earshot-screened-out>`}}function se(n){return n.phase==="practice"||n.phase==="trial"}var Te=class{constructor(e){this.study=e;this.memory=new Map}token(e){let t=this.read(this.personKey)??"";return e===""||t===""||e===t?this.read(this.tokenKey):void 0}keep(e,t){this.write(this.tokenKey,e),this.write(this.personKey,t||void 0)}forget(){this.write(this.tokenKey,void 0),this.write(this.personKey,void 0)}get tokenKey(){return`earshot.session.${this.study}`}get personKey(){return`earshot.person.${this.study}`}read(e){try{return localStorage.getItem(e)??this.memory.get(e)}catch{return this.memory.get(e)}}write(e,t){t===void 0?this.memory.delete(e):this.memory.set(e,t);try{t===void 0?localStorage.removeItem(e):localStorage.setItem(e,t)}catch{}}};function tt(n){return new Promise((e,t)=>{n.oncomplete=n.onsuccess=()=>e(n.result),n.onabort=n.onerror=()=>t(n.error)})}function At(n,e){let t,i=()=>{if(t)return t;let r=indexedDB.open(n);return r.onupgradeneeded=()=>r.result.createObjectStore(e),t=tt(r),t.then(o=>{o.onclose=()=>t=void 0},()=>{t=void 0}),t};return(r,o)=>i().then(l=>o(l.transaction(e,r).objectStore(e)))}var St;function Tt(){return St||(St=At("keyval-store","keyval")),St}function ki(n,e=Tt()){return e("readonly",t=>tt(t.get(n)))}function Si(n,e,t=Tt()){return t("readwrite",i=>(i.put(e,n),tt(i.transaction)))}function Ai(n,e=Tt()){return e("readwrite",t=>(t.delete(n),tt(t.transaction)))}var Pe=class{constructor(e){this.study=e;try{this.store=At("earshot","outbox")}catch{}}async waiting(e){let i=await this.attempt(r=>ki(this.study,r))??this.memory;return i?.token===e?i:void 0}async put(e){this.memory=e,await this.attempt(t=>Si(this.study,e,t))}async clear(){this.memory=void 0,await this.attempt(e=>Ai(this.study,e))}async attempt(e){try{return this.store&&await e(this.store)}catch{return}}};var _e=class extends Error{constructor(t,i,r=""){super(i);this.status=t;this.reason=r}},oe=class extends Error{constructor(t){super("The server cannot be reached");this.retryAfterMs=t}},kn=15e3,it=class{start(e,t,{external:i,link:r}){let o=Object.keys(i).length>0,l={study:e,attempt:t,...o&&{external:i},...r&&{link:r}};return this.request("POST","",JSON.stringify(l))}state(e){return this.request("GET",`/${e}`)}async previewed(e){return{...await this.request("GET",`/${e}/study`),preview:!0}}step(e,t){return this.request("POST",`/${e}/steps`,t)}answer(e,t,i){return this.request("PUT",`/${e}/trials/${t}/answer`,i)}withdraw(e){return this.request("POST",`/${e}/withdraw`)}async events(e,t){await this.send("POST",`/api/participations/${e}/events`,JSON.stringify({events:t}))}async request(e,t,i){let r=await this.send(e,`/api/participations${t}`,i);if(r.ok)return this.read(r);if(r.status>=500||r.status===429||r.status===408)throw new oe(Number(r.headers.get("Retry-After"))*1e3||void 0);let o=await r.json().catch(()=>({}));throw new _e(r.status,o.detail??o.title??`Status ${r.status}`,o.reason)}async send(e,t,i){let r={Accept:"application/json, application/problem+json","Accept-Language":M};i!==void 0&&(r["Content-Type"]="application/json");try{return await fetch(t,{method:e,headers:r,body:i,cache:"no-store",signal:AbortSignal.timeout(kn)})}catch{throw new oe}}async read(e){try{return await e.json()}catch{throw new oe}}};var Ti=[500,1e3,2e3,4e3,8e3,15e3],nt=class{async untilAnswered(e,t){for(let i=0;;i++)try{return await e()}catch(r){if(!(r instanceof oe))throw r;t(),await this.pause(r.retryAfterMs??Ti[Math.min(i,Ti.length-1)])}}tryNow(){this.wake?.()}async pause(e){let t=0;await new Promise(i=>{this.wake=i,window.addEventListener("online",this.wake,{once:!0}),t=window.setTimeout(i,e)}),window.clearTimeout(t),this.wake&&window.removeEventListener("online",this.wake),this.wake=void 0}};var Pi="earshot.preview",Pt;function _t(){let n=new URLSearchParams(location.hash.slice(1)).get("session")??void 0;n&&(history.replaceState(null,"",location.pathname),Pt=n);try{return n&&sessionStorage.setItem(Pi,n),sessionStorage.getItem(Pi)??Pt}catch{return Pt}}var Sn=["PROLIFIC_PID","STUDY_ID","SESSION_ID"];function _i(n=location){let e=new URLSearchParams(n.search),t=Sn.map(r=>[r,e.get(r)]),i=new URLSearchParams(n.hash.slice(1)).get("link");return{external:Object.fromEntries(t.filter(r=>!!r[1])),...i?{link:i}:{}}}function Et({external:n,link:e}){return e??n.PROLIFIC_PID??""}var rt=class{constructor(e){this.onLost=e}async hold(e){return this.release!==void 0||this.request(e,{signal:AbortSignal.timeout(1500)})}async takeOver(e){await this.request(e,{steal:!0})}letGo(){this.release?.(),this.release=void 0}request(e,t){return"locks"in navigator?new Promise(i=>{let r=()=>new Promise(o=>{this.release=o,i(!0)});navigator.locks.request(`earshot.${e}`,t,r).catch(()=>{let o=this.release!==void 0;this.release=void 0,o&&this.onLost(),i(!1)})}):Promise.resolve(!0)}};var st=class{constructor(e){this.host=e;this.view={kind:"loading"};this.sending="nothing";this.api=new it;this.persistence=new nt;this.tab=new rt(()=>this.show({kind:"elsewhere"}));this.kept=new Te("");this.outbox=new Pe("");this.recruited={external:{}};this.attempt="";this.onOtherTab=e=>{e.key===this.kept.tokenKey&&this.token!==void 0&&this.view.kind==="welcome"&&this.open(this.about)};this.onError=e=>{this.tell({type:"error",message:String(e.message).slice(0,200)})};this.onRejection=e=>{this.tell({type:"error",message:String(e.reason).slice(0,200)})};e.addController(this)}hostConnected(){window.addEventListener("storage",this.onOtherTab),window.addEventListener("error",this.onError),window.addEventListener("unhandledrejection",this.onRejection),this.deafen=li(e=>this.tell({...e}))}hostDisconnected(){window.removeEventListener("storage",this.onOtherTab),window.removeEventListener("error",this.onError),window.removeEventListener("unhandledrejection",this.onRejection),this.deafen?.(),this.tab.letGo()}async open(e){this.about=e,this.kept=new Te(this.study),this.outbox=new Pe(this.study),this.recruited=_i(),this.token===void 0?this.welcome(!1):await this.tab.hold(this.study)?await this.resume("opened"):this.show({kind:"elsewhere"})}async previewed(){let e=_t();try{return e===void 0?this.noPreview():await this.persistence.untilAnswered(()=>this.api.previewed(e),()=>this.report("waiting"))}catch{return this.noPreview()}finally{this.sending="nothing"}}async takeOver(){await this.tab.takeOver(this.study),await this.resume("taken-over")}async start(){this.attempt||=crypto.randomUUID(),await this.exchange(async()=>{let e=await this.api.start(this.study,this.attempt,this.recruited);return this.kept.keep(e.token,Et(this.recruited)),await this.outbox.clear(),this.tab.hold(this.study),e})}async complete(e,t){await this.send({body:JSON.stringify({phase:e,data:t})})}async answer(e){if(this.view.kind!=="step"||!se(this.view.state))return;let{state:t}=this.view;await this.send({trial:t.step.trial,body:JSON.stringify(e)},i=>"feedback"in i&&i.feedback?{kind:"feedback",state:t,given:e.answer,prediction:i.feedback.prediction,next:i}:{kind:"step",state:i})}goOn(){this.view.kind==="feedback"&&this.show({kind:"step",state:this.view.next})}async withdraw(){let e=this.token;e!==void 0&&(await this.outbox.clear(),await this.exchange(()=>this.api.withdraw(e)))}async retell(){let e=this.token,{view:t}=this;if(e===void 0||t.kind!=="step"&&t.kind!=="feedback"||this.sending!=="nothing")return;let i=await this.api.state(e).catch(()=>{});i&&this.view===t&&this.sending==="nothing"&&this.show(t.kind==="step"?{kind:"step",state:i}:{...t,next:i})}async forget(e=!1){await this.outbox.clear(),this.kept.forget(),this.attempt="",this.welcome(e)}tryNow(){this.persistence.tryNow()}async resume(e){let t=this.token;if(t===void 0){this.welcome(!1);return}let i=await this.outbox.waiting(t);await this.exchange(()=>i?this.deliver(i):this.api.state(t)),this.tell({type:e})}async send(e,t){let i=this.token;if(i===void 0||this.sending!=="nothing")return;this.report("on-its-way");let r={token:i,...e};await this.outbox.put(r),this.sending="nothing",await this.exchange(()=>this.deliver(r),t)}deliver({token:e,trial:t,body:i}){return t===void 0?this.api.step(e,i):this.api.answer(e,t,i)}async exchange(e,t=i=>({kind:"step",state:i})){if(this.sending==="nothing"){this.report("on-its-way");try{let i=await this.persistence.untilAnswered(e,()=>this.report("waiting"));await this.outbox.clear(),this.sending="nothing",this.show(t(i))}catch(i){this.sending="nothing",await this.recover(i)}}}async recover(e){let t=this.token,i=e instanceof _e?e.status:0,r=t===void 0?void 0:await this.outbox.waiting(t);await this.outbox.clear(),t===void 0&&(i===404||i===409)?this.show({kind:"unavailable",reason:An(e)}):t!==void 0&&i===404&&r===void 0?await this.forget(!0):t!==void 0&&(i===404||i===409)?await this.exchange(()=>this.api.state(t)):(this.tell({type:"refused",status:i}),this.show({kind:"trouble",detail:e instanceof Error?e.message:String(e)}))}tell(e){let t=this.token;t!==void 0&&this.api.events(t,[{...e,at:new Date().toISOString(),language:M}]).catch(()=>{})}noPreview(){this.show({kind:"unavailable",reason:"preview-over"})}welcome(e){this.about?.preview?this.noPreview():this.about?.open?this.show({kind:"welcome",lost:e}):this.show({kind:"unavailable",reason:this.about?this.about.paused?"paused":"closed":"unknown"})}get study(){return(this.about?.preview?"preview/":"")+(this.about?.slug??"")}get token(){return this.about?.preview?_t():this.kept.token(Et(this.recruited))}report(e){this.sending=e,this.host.requestUpdate()}show(e){this.view=e,this.host.requestUpdate()}};function An(n){let{status:e,reason:t}=n;return e===404?t==="link-unknown"?"link-unknown":"unknown":t==="paused"||t==="full"||t==="link-used"||t==="link-needed"?t:"closed"}var ae=class extends w{constructor(){super(...arguments);this.waiting=!1;this.answer=!1}render(){return d`<div role="status">
      ${this.waiting?d`<div class="waiting">
            <span>${this.answer?s.waitingAnswer:s.waiting}</span>
            <button @click=${()=>this.dispatchEvent(new CustomEvent("try-now"))}>${s.tryAgain}</button>
          </div>`:h}
    </div>`}};ae.styles=[x,m`
      .waiting {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
        margin-bottom: 18px;
        padding: 12px 16px;
        border-radius: var(--radius);
        background: var(--warning-soft);
        color: var(--warning);
        font-size: var(--text-small);
        line-height: 1.4;
      }

      button {
        flex: none;
        min-height: 44px;
        padding: 6px 16px;
        border: 1px solid currentColor;
        border-radius: var(--radius-small);
        background: none;
        color: inherit;
        font-weight: 600;
      }
    `],a([c({type:Boolean})],ae.prototype,"waiting",2),a([c({type:Boolean})],ae.prototype,"answer",2),ae=a([g("earshot-connection")],ae);var me=class extends w{constructor(){super(...arguments);this.languages=[]}render(){return this.languages.length<2?h:d`<label>
          ${s.language}
          <select @change=${this.onChange}>
            ${this.languages.map(t=>d`<option value=${t} lang=${t} ?selected=${t===M}>${ti(t)}</option>`)}
          </select>
        </label>`}onChange(t){ei(t.target.value),this.dispatchEvent(new CustomEvent("language"))}};me.styles=[x,m`
      label {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      select {
        min-height: 44px;
        padding: 6px 10px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        color: var(--ink);
        font: inherit;
      }
    `],a([c({attribute:!1})],me.prototype,"languages",2),me=a([g("earshot-language")],me);var ge=class extends w{render(){return d`
      <button class="plain" @click=${this.ask}>${s.leave}</button>
      <dialog aria-labelledby="title">
        <h2 id="title">${s.leaveTitle}</h2>
        <p>${s.leaveText}</p>
        <p class="quiet">${s.leaveNot}</p>
        <div class="actions">
          <button class="secondary erase" @click=${this.leave}>${s.leaveNow}</button>
          <button class="primary" @click=${()=>this.dialog.close()}>${s.stay}</button>
        </div>
      </dialog>
    `}ask(){this.dialog.showModal(),this.renderRoot.querySelector(".primary")?.focus()}leave(){this.dialog.close(),this.dispatchEvent(new CustomEvent("leave"))}};ge.styles=[x,m`
      dialog {
        max-width: min(480px, calc(100vw - 40px));
        padding: 26px;
        border: 0;
        border-radius: 16px;
        background: var(--card);
        color: var(--ink);
        box-shadow: 0 20px 60px rgb(28 33 38 / 25%);
      }

      dialog::backdrop {
        background: rgb(28 33 38 / 45%);
      }

      h2 {
        font-size: 20px;
        line-height: 1.3;
      }

      .erase {
        background: var(--card);
        border-color: var(--danger);
        color: var(--danger);
      }
    `],a([C("dialog")],ge.prototype,"dialog",2),ge=a([g("earshot-leave")],ge);var Ee=class extends w{render(){return d`<span class="hidden" role="status">${s.loading}</span><i></i><i></i><i></i>`}};Ee.styles=[x,m`
      i {
        display: block;
        height: 18px;
        margin-bottom: 14px;
        border-radius: 6px;
        background: var(--line);
        opacity: 0.6;
      }

      i:first-of-type {
        width: 70%;
        height: 28px;
        margin-bottom: 22px;
      }

      i:last-of-type {
        height: 190px;
        border-radius: var(--radius);
      }
    `],Ee=a([g("earshot-outline")],Ee);var Ce=class extends w{render(){return d`<p role="note"><strong>${s.preview}</strong> <span>${s.previewText}</span></p>`}};Ce.styles=[x,m`
      p {
        margin: 0 0 10px;
        padding: 4px 12px;
        border: 1px dashed var(--line-strong);
        border-radius: var(--radius-small);
        color: var(--ink-2);
        font-size: var(--text-small);
        text-align: center;
      }
    `],Ce=a([g("earshot-preview-banner")],Ce);var Tn=d`<span class="mark">
  <svg viewBox="0 0 32 32" aria-hidden="true"><path d="M6 14v4M11 10v12M16 5v22M21 11v10M26 14v4" /></svg>Earshot
</span>`,U=class extends w{constructor(){super(...arguments);this.section="";this.count="";this.done=0;this.total=0}render(){return d`
      <div class="words"><span>${this.section||Tn}</span><span>${this.count}</span></div>
      ${this.total>0?d`<div
            class="bar"
            role="progressbar"
            aria-label=${s.progressLabel}
            aria-valuemin="0"
            aria-valuemax=${this.total}
            aria-valuenow=${this.done}
            aria-valuetext=${s.progress(this.done,this.total)}
          >
            <div .style=${`width: ${100*this.done/this.total}%`}></div>
          </div>`:h}
    `}};U.styles=[x,m`
      .words {
        display: flex;
        justify-content: space-between;
        min-height: 24px;
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      .mark {
        display: inline-flex;
        align-items: center;
        gap: 7px;
        color: var(--ink);
        font-weight: 600;
      }

      .mark svg {
        width: 20px;
        fill: none;
        stroke: var(--accent);
        stroke-width: 3;
        stroke-linecap: round;
      }

      .bar {
        height: 4px;
        margin-top: 10px;
        border-radius: 2px;
        background: var(--line);
      }

      .bar div {
        height: 100%;
        border-radius: 2px;
        background: var(--accent);
      }

      @media (max-width: 520px) {
        .bar {
          margin: 8px -20px 0;
          border-radius: 0;
        }
      }
    `],a([c()],U.prototype,"section",2),a([c()],U.prototype,"count",2),a([c({type:Number})],U.prototype,"done",2),a([c({type:Number})],U.prototype,"total",2),U=a([g("earshot-progress")],U);var Pn=new Set(["demographics","audio-check","headphone-check","instructions","practice","trial","break","debriefing"]),de=class extends w{constructor(){super(...arguments);this.preview=!1;this.session=new st(this);this.actions={complete:(t,i)=>{this.session.complete(t,i)},answer:t=>{this.session.answer(t)},goOn:()=>this.session.goOn(),forget:()=>{this.session.forget()}}}connectedCallback(){super.connectedCallback(),this.preview&&(window.addEventListener("hashchange",()=>location.reload()),this.session.previewed().then(t=>this.about=t))}willUpdate(t){this.preview&&!this.about?We(Ve(vt,"en")):(t.has("about")||!this.hasUpdated)&&(We(this.about?Ve(this.about.languages,this.about.language):Ve(vt,"en")),this.nameThePage(),this.session.open(this.about))}updated(){let{view:t}=this.session;if(t.kind==="step"||t.kind==="feedback"){let i=t.kind==="step"?t.state:t.next;te.prefetch([...se(i)?[i.step.stimulus.url]:[],...i.prefetch])}}render(){let{view:t,sending:i}=this.session,r=t.kind==="step"||t.kind==="feedback"?t.state:void 0;return d`
      <header>
        ${this.preview?d`<earshot-preview-banner></earshot-preview-banner>`:h}${this.renderProgress(r)}
      </header>
      <main>
        <earshot-connection
          ?waiting=${i==="waiting"}
          ?answer=${!!r&&se(r)}
          @try-now=${()=>this.session.tryNow()}
        ></earshot-connection>
        ${Be(this.screenKey(),this.renderView())}
      </main>
      <footer>
        ${r&&Pn.has(r.phase)?d`<earshot-leave @leave=${()=>this.session.withdraw()}></earshot-leave>`:d`<span></span>`}
        <earshot-language .languages=${this.about?.languages??[]} @language=${this.onLanguage}></earshot-language>
      </footer>
    `}onLanguage(){this.nameThePage(),this.requestUpdate(),this.session.retell()}nameThePage(){document.title=this.about?.title[M]??"Earshot"}renderProgress(t){let{done:i,total:r}=t?.progress??{done:0,total:0};if(t&&se(t)){let l=t.phase==="practice"?s.practice:s.mainPart;return d`<earshot-progress .section=${l} .count=${s.nOf(i+1,r)} .done=${i} .total=${r}></earshot-progress>`}let o=t?.phase==="break"?s.progress(i,r):"";return d`<earshot-progress .count=${o} .done=${i} .total=${o?r:0}></earshot-progress>`}renderView(){let{view:t,sending:i}=this.session,r=i!=="nothing";switch(t.kind){case"loading":return d`<earshot-outline></earshot-outline>`;case"welcome":return d`<earshot-welcome .about=${this.about} ?lost=${t.lost} ?busy=${r}
          @done=${()=>this.session.start()}></earshot-welcome>`;case"elsewhere":return d`<earshot-notice .heading=${s.elsewhere} .text=${s.elsewhereText}
          .button=${s.goOnHere} @done=${()=>this.session.takeOver()}></earshot-notice>`;case"unavailable":return d`<earshot-notice .heading=${s.unavailable[t.reason].heading}
          .text=${s.unavailable[t.reason].text}></earshot-notice>`;case"trouble":return d`<earshot-notice .heading=${s.trouble} .text=${s.troubleText} .detail=${t.detail}
          .button=${s.reload} @done=${()=>this.session.open(this.about)}></earshot-notice>`;case"step":return kt(t.state,r,void 0,this.actions);case"feedback":return kt(t.state,r,t,this.actions)}}screenKey(){let{view:t}=this.session;if(t.kind!=="step"&&t.kind!=="feedback")return t.kind;let{state:i}=t,r=se(i)?i.step.trial:i.progress.done;return`${i.phase} ${r} ${i.phase==="headphone-check"?i.step.attempt:""}`}};de.styles=[x,m`
      :host {
        display: flex;
        box-sizing: border-box;
        flex-direction: column;
        min-height: 100%;
        max-width: var(--column);
        margin: 0 auto;
        padding: 20px max(20px, env(safe-area-inset-right)) 14px max(20px, env(safe-area-inset-left));
      }

      main {
        flex: 1;
        padding-top: 28px;
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px 20px;
        margin-top: 22px;
      }

      @media (max-width: 520px) {
        :host {
          padding-top: 12px;
        }

        main {
          padding-top: 16px;
        }

        footer {
          margin-top: 8px;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        :host {
          padding-top: 8px;
        }

        main {
          padding-top: 10px;
        }
      }
    `],a([c({type:Object})],de.prototype,"about",2),a([c({type:Boolean})],de.prototype,"preview",2),de=a([g("earshot-session")],de);export{de as EarshotSession};
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
@lit/reactive-element/decorators/custom-element.js:
@lit/reactive-element/decorators/property.js:
@lit/reactive-element/decorators/state.js:
@lit/reactive-element/decorators/event-options.js:
@lit/reactive-element/decorators/base.js:
@lit/reactive-element/decorators/query.js:
@lit/reactive-element/decorators/query-all.js:
@lit/reactive-element/decorators/query-async.js:
@lit/reactive-element/decorators/query-assigned-nodes.js:
lit-html/directive.js:
lit-html/directives/unsafe-html.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/decorators/query-assigned-elements.js:
lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
